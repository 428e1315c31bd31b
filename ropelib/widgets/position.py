"""One block of RoPE at a position and at the next."""

import math
from collections.abc import Sequence
from fractions import Fraction

import ipywidgets

from ropelib.encoding import rope_block
from ropelib.figures import Arrow, Figure, Matrix, equation, plane
from ropelib.figures.matrix import decimals
from ropelib.widgets.angles import Angle
from ropelib.widgets.frame import choice, frame, slider

MOST_POSITION = 16
_FREQUENCIES = [Angle(Fraction(1, 6)), Angle(Fraction(1, 4)), Angle(Fraction(1, 2)), Angle(None)]


def one_more_position() -> ipywidgets.VBox:
    """Return a widget which shows the block of pair j at positions m and m + 1.

    It answers: what does one more position do to this block?
    """
    controls = {
        "angle": choice("Frequency θⱼ", [(angle.name, angle) for angle in _FREQUENCIES]),
        "m": slider("Position m", MOST_POSITION),
    }
    return frame("What does one more position do to this block?", controls, _draw)


def _draw(angle: Angle, m: int) -> tuple[Sequence[Figure], str]:
    theta = angle.radians
    here, there, step = rope_block(m, theta), rope_block(m + 1, theta), rope_block(1, theta)
    state = {"theta": angle.name, "m": m}
    now, then = Matrix(here, f"at m = {m}", ["turned"]), f"at m + 1 = {m + 1}"
    product = ["@", Matrix(step, f"one turn by {angle.name}"), "=", Matrix(there, then, ["other"])]
    # At the start only the block itself: the question comes before its answer.
    blocks = equation(
        [now, *product] if m else [now],
        alt=f"The block at position {m} is {_words(here)}."
        + (
            f" Times the block of one turn, {_words(step)}, it is the block at position {m + 1}: "
            f"{_words(there)}."
            if m
            else ""
        ),
        caption="The marked row is where (1, 0) goes: (1, 0) @ block is the block's first row.",
        data=state,
    )
    picture = plane(
        [
            Arrow(1, 0, "query", "x"),
            Arrow(*here[0], "turned", f"x at {m}"),
            Arrow(*there[0], "other", f"x at {m + 1}"),
        ],
        alt=f"(1, 0) goes to {_pair(here[0])} at position {m} and to {_pair(there[0])} at {m + 1}.",
        caption=f"x = (1, 0). From one position to the next it turns by {angle.name} more.",
        circle=1.0,
        angle=(m * theta, theta, "θ_{j}"),
        size=240,
        data=state,
    )
    if not m:
        return [
            picture,
            blocks,
        ], "At position 0 the block moves nothing. Move m, and watch its rows."
    said = (
        f"At position {m} the block turns by {m} · {angle.name}, which is "
        f"{_degrees(m * theta)}; at position {m + 1} by {_degrees((m + 1) * theta)}. "
        f"One more position multiplies it by the same block, one turn by {angle.name}, "
        "whatever m is."
    )
    return [picture, blocks], said


def _pair(row: Sequence[float]) -> str:
    return f"({decimals(row[0])}, {decimals(row[1])})"


def _words(block: Sequence[Sequence[float]]) -> str:
    return f"rows {_pair(block[0])} and {_pair(block[1])}"


def _degrees(radians: float) -> str:
    return f"{math.degrees(radians):.1f}".removesuffix(".0") + "°"

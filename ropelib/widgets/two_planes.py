"""One turn in two ways of writing: a complex number times a number, a row times a matrix."""

import math
from collections.abc import Sequence
from fractions import Fraction

import ipywidgets
import numpy as np

from ropelib.encoding import rope_block, rope_complex
from ropelib.figures import Arrow, Figure, Matrix, Term, equation, headed, plane, product
from ropelib.figures.matrix import decimals
from ropelib.pairs import to_complex
from ropelib.widgets.angles import Angle
from ropelib.widgets.frame import choice, frame, slider

MOST_POSITION = 16
_X = (2, 1)
_START = "2 + 𝚒"
_FREQUENCIES = [Angle(Fraction(1, 6)), Angle(Fraction(1, 4)), Angle(Fraction(1, 2)), Angle(None)]
# Enough room for the labels outside the circle.
_SIZE, _REACH = 250, 3.0
_FACTOR = "eⁱᵐᶿ"
# Heading, labels before and after, the names of the axes, caption.
_COMPLEX = (
    "Complex plane: x′ is one number",
    "x′",
    f"x′ {_FACTOR}",
    "Re",
    "Im",
    "Across: the real part. Up: the imaginary part.",
)
_REAL = (
    "Real plane: x is a row of two",
    "x",
    "x R_{mθ}",
    "x₁",
    "x₂",
    "Across: the first component. Up: the second.",
)


def two_planes() -> ipywidgets.VBox:
    """Return a widget which turns one pair as a complex number and as a row vector.

    It answers: what does multiplying by e^(𝚒mθ) do that the matrix does not?
    """
    controls = {
        "angle": choice("Frequency θ", [(angle.name, angle) for angle in _FREQUENCIES]),
        "m": slider("Position m", MOST_POSITION),
    }
    question = f"What does multiplying by {_FACTOR} do that the matrix does not?"
    return frame(question, controls, _draw)


def _draw(angle: Angle, m: int) -> tuple[Sequence[Figure], str]:
    theta, x = angle.radians, np.array(_X, float)
    z = to_complex(x)
    (number,), (factor,) = rope_complex(z, m, [theta]), rope_complex([1], m, [theta])
    block = rope_block(m, theta)
    row = x @ block
    end, lands = _written(number), _pair(row)
    pictures = [
        _picture(_COMPLEX, angle, m, (number.real, number.imag), f"{_START} lands at {end}"),
        _picture(_REAL, angle, m, row, f"{_X} lands at {lands}"),
    ]
    if not m:
        # At the start only the two beginnings: the question comes before its answer.
        return pictures, (
            f"At position 0 nothing is turned: the number x′ stands at {_START}, the row x at "
            f"{_X}. Move m: will the two ever part?"
        )
    state = {"theta": angle.name, "m": m}
    numbers = product(
        [
            Term(f"({_START})", "x′"),
            "·",
            Term(f"({_written(factor)})", _FACTOR),
            "=",
            Term(end, f"x′ {_FACTOR}", "turned"),
        ],
        alt=f"({_START}) times ({_written(factor)}) is {end}.",
        caption=f"{_FACTOR} = cos mθ + 𝚒 sin mθ, with 𝚒² = −1: two numbers in all.",
        data=state,
    )
    rows = equation(
        [
            Matrix([x], "x"),
            "@",
            Matrix(block, "R_{mθ}"),
            "=",
            Matrix([row], "x R_{mθ}", ["turned"]),
        ],
        alt=f"{_X} times the rows {_pair(block[0])} and {_pair(block[1])} is {lands}.",
        caption="The same two numbers, cos mθ and sin mθ, each written twice.",
        data=state,
    )
    return [*pictures, numbers, rows], (
        f"At m = {m}, with θ = {angle.name}: x′ {_FACTOR} = {end}, and x R = {lands}. The real "
        "part is the first component, the imaginary part the second. The number does nothing that "
        "the matrix does not: both turn by mθ, and keep the length."
    )


def _picture(
    look: tuple[str, ...], angle: Angle, m: int, end: Sequence[float], says: str
) -> Figure:
    heading, before, after, across, up, caption = look
    arrows = [Arrow(*_X, "query", before)]
    figure = plane(
        arrows + ([Arrow(*end, "turned", after)] if m else []),
        alt=f"{heading}: turned by {m} times {angle.name}, {before} = {says}.",
        caption=caption,
        circle=math.hypot(*_X),
        angle=(math.atan2(_X[1], _X[0]), m * angle.radians, "mθ") if m else None,
        size=_SIZE,
        reach=_REACH,
        data={"theta": angle.name, "m": m},
    )
    return headed(figure, heading, across, up)


def _written(z: complex) -> str:
    """Write a complex number as people do: ``1.232 − 0.5𝚒``."""
    real, imaginary = decimals(z.real), decimals(z.imag)
    return f"{real} − {imaginary[1:]}𝚒" if imaginary[0] == "−" else f"{real} + {imaginary}𝚒"


def _pair(row: Sequence[float]) -> str:
    return f"({decimals(row[0])}, {decimals(row[1])})"

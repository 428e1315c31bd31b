"""The periods of all pairs on one axis, and the context length among them."""

from collections.abc import Sequence

import ipywidgets

from ropelib.figures import Bound, Figure, Spot, log_axis
from ropelib.figures.ticks import plain
from ropelib.frequencies import frequencies, periods
from ropelib.widgets.frame import choice, frame, steps

_WIDTHS = [8, 16, 32, 64, 128]
_BASES = [10000, 100, 1000, 500000]
_LENGTHS = [512, 2048, 8192, 32768, 131072]
_ENDS = (0, 7)
_BELOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_TURNS, _NEVER = "at least one whole turn", "never one whole turn"


def period_spectrum() -> ipywidgets.VBox:
    """Return a widget which sets the periods of all pairs against the context length.

    It answers: how many pairs never make one whole turn within the context?
    """
    lengths = [("not drawn yet", 0), *((str(length), length) for length in _LENGTHS)]
    controls = {
        "d": choice("Width d", [(str(d), d) for d in _WIDTHS]),
        "base": choice("Base b", [(str(base), base) for base in _BASES]),
        "length": steps("Context length L", lengths),
    }
    question = "How many pairs never make one whole turn within the context?"
    return frame(question, controls, _draw)


def _draw(d: int, base: int, length: int) -> tuple[Sequence[Figure], str]:
    found = [float(each) for each in periods(frequencies(d, base))]
    # Within L positions, 0 … L − 1, the farthest two lie L − 1 apart.
    turning = sum(period <= length - 1 for period in found)
    roles = ["turned"] * turning + ["other"] * (len(found) - turning)
    bound, legend = None, ""
    if length:
        bound = Bound(length, f"L = {length}", (_TURNS, "turned"), (_NEVER, "other"))
        legend = f" Triangles: {_TURNS} within L. Hollow squares: {_NEVER}."
    else:
        roles = ["muted"] * len(found)
    least, most = (_period(j, found[j - 1]) for j in (1, len(found)))
    labels = [least, *[""] * (len(found) - 2), most]
    begins = f"d = {d}, b = {base}: {len(found)} pairs, with periods from {least} to {most}"
    figure = log_axis(
        [Spot(*each) for each in zip(found, roles, labels, strict=True)],
        ends=_ENDS,
        rows="pair",
        foot="period Tⱼ in positions, on a logarithmic axis",
        alt=f"{begins}, on a logarithmic axis. {_picture(len(found), length, turning)}",
        bound=bound,
        caption="Each mark is a pair, at the number of positions in which it turns once: its "
        f"period Tⱼ.{legend}",
        data={"d": d, "base": base, "length": length},
    )
    return [figure], f"{begins} positions. {_say(found, length, turning)}"


def _picture(pairs: int, length: int, turning: int) -> str:
    if not length:
        return "No context length is drawn yet."
    return (
        f"A line at L = {length}: left of it {_count(turning)} ({_TURNS}), right of it "
        f"{_count(pairs - turning)} ({_NEVER})."
    )


def _say(found: Sequence[float], length: int, turning: int) -> str:
    if not length:
        return "How many of them will never turn once within the context? Guess, then move L."
    pairs, never = len(found), len(found) - turning
    # The line must not break between the letter and its number.
    within = f"Within L\u00a0=\u00a0{length}"
    if not never:
        return f"{within}, every pair makes at least one whole turn: none is left that never does."
    share = plain(100 * (length - 1) / found[-1], 2)
    which = {1: f"pair {pairs}", 2: f"pairs {pairs - 1} and {pairs}"}
    return (
        f"{within}, {_count(turning)} make{'s' * (turning == 1)} at least one whole turn, and "
        f"{_count(never)} never make{'s' * (never == 1)} one: "
        f"{which.get(never, f'pairs {turning + 1} to {pairs}')}. "
        f"Pair {pairs} gets through {share}\u00a0% of its turn."
    )


def _count(pairs: int) -> str:
    return "1 pair" if pairs == 1 else f"{pairs or 'no'} pairs"


def _period(j: int, period: float) -> str:
    return f"T{str(j).translate(_BELOW)}\u00a0≈\u00a0{plain(period, 4 if period < 1e5 else 3)}"

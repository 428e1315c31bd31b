"""Every pair as the hand of a clock: the first runs, the last hardly creeps."""

import math
from collections.abc import Sequence

import ipywidgets

from ropelib.figures import Dial, Figure, dials
from ropelib.figures.ticks import plain
from ropelib.frequencies import frequencies
from ropelib.widgets.frame import choice, frame, slider

D = 8
MOST_POSITION = 64
VISIBLE = 5
_BASES = [10000, 100, 16]
_BELOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def clock_hands() -> ipywidgets.VBox:
    """Return a widget which shows the pairs of an 8-dimensional vector as hands of four clocks.

    It answers: which hands have moved visibly after m positions, and which is the first to be back?
    """
    controls = {
        "base": choice("Base b", [(str(base), base) for base in _BASES]),
        "m": slider("Position m", MOST_POSITION),
    }
    question = (
        "Which hands have moved visibly after m positions, and which is the first to be back?"
    )
    return frame(question, controls, _draw)


def _draw(base: int, m: int) -> tuple[Sequence[Figure], str]:
    theta = [float(each) for each in frequencies(D, base)]
    angles = [m * each for each in theta]
    row = [
        Dial(
            angle,
            "turned" if _moved(angle) else "muted",
            f"pair {j}: {_frequency(j, theta[j - 1])}",
            _words(angle),
            has_been_back=_laps(angle) > 0,
        )
        for j, angle in enumerate(angles, start=1)
    ]
    told = " ".join(f"Hand {j}: {', '.join(dial.words)}." for j, dial in enumerate(row, start=1))
    figure = dials(
        row,
        alt=f"Four clock hands at position {m}, for d = {D} and b = {base}. {told}",
        caption="At position m the hand of pair j is turned by mθⱼ, counter-clockwise from the "
        f"dotted line. Called visible here: {VISIBLE}° or more in all. "
        "A ring about a dial: this hand has been back.",
        data={"base": base, "m": m},
    )
    return [figure], _say(m, angles, theta)


def _say(m: int, angles: Sequence[float], theta: Sequence[float]) -> str:
    if not m:
        return (
            "At position 0 all four hands stand at their start. Which of them will you see move "
            "first, and which will be the first to be back?"
        )
    moved = [j for j, angle in enumerate(angles, start=1) if _moved(angle)]
    still = [j for j in range(1, len(angles) + 1) if j not in moved]
    said = f"After {m} position{'s' * (m > 1)} "
    if still:
        said += f"{_hands(moved)} moved visibly, {_hands(still)} not (less than {VISIBLE}°). "
    else:
        said += "all four hands have moved visibly. "
    # No hand is on its start at a whole m: that would make π algebraic.
    back = {j: math.ceil(math.tau / theta[j - 1]) for j, a in enumerate(angles, 1) if _laps(a)}
    if not back:
        return said + "None is back at its start yet."
    first = min(back, key=back.__getitem__)
    said += f"Hand {first} was the first to be back: it passed its start {_between(back[first])}"
    later = [f"hand {j} {_between(at)}" for j, at in back.items() if j != first]
    return said + (f"; then came {', '.join(later)}." if later else ".")


def _moved(angle: float) -> bool:
    return math.degrees(angle) >= VISIBLE


def _laps(angle: float) -> int:
    return int(angle // math.tau)


def _words(angle: float) -> list[str]:
    """Say in two short lines how far a hand is."""
    if not angle:
        return ["at its start"]
    laps, rest = _laps(angle), f"{math.degrees(angle % math.tau):.1f}°"
    if laps:
        return [f"{laps} whole turn{'s' * (laps > 1)}", f"and {rest}"]
    return ["moved", f"by {rest}"] if _moved(angle) else ["not visibly moved", f"only {rest}"]


def _hands(numbers: Sequence[int]) -> str:
    """Name hands as the subject of a sentence: ``hands 1 and 2 have``."""
    if len(numbers) == 1:
        return f"hand {numbers[0]} has"
    return f"hands {', '.join(map(str, numbers[:-1]))} and {numbers[-1]} have"


def _between(at: int) -> str:
    return f"between positions {at - 1} and {at}"


def _frequency(j: int, theta: float) -> str:
    text = plain(theta)
    sign = "=" if math.isclose(float(text), theta) else "≈"
    return f"θ{str(j).translate(_BELOW)} {sign} {text}"

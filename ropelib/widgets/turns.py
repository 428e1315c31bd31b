"""Turning a vector again and again: where it lands, and when it is back."""

import math
from collections.abc import Sequence
from fractions import Fraction

import ipywidgets
import numpy as np

from ropelib.figures import Arrow, Figure, plane
from ropelib.figures.matrix import decimals
from ropelib.rotation import rotate
from ropelib.widgets.angles import Angle
from ropelib.widgets.frame import choice, frame, slider

MOST_TURNS = 24
_V = np.array([2.0, 1.0])
_ANGLES = [Angle(Fraction(1, 6)), Angle(Fraction(1, 4)), Angle(Fraction(2, 5)), Angle(None)]


def turns() -> ipywidgets.VBox:
    """Return a widget which turns v = (2, 1) by θ, n times.

    It answers: where does the vector land after n turns, and when is it back?
    """
    controls = {
        "angle": choice("One turn θ is", [(angle.name, angle) for angle in _ANGLES]),
        "n": slider("Number of turns n (= position)", MOST_TURNS),
    }
    question = "Where does the vector v land after n turns by θ, and when is it back?"
    return frame(question, controls, _draw)


def _draw(angle: Angle, n: int) -> tuple[Sequence[Figure], str]:
    landings = rotate(_V, np.arange(n + 1) * angle.radians)
    x, y = landings[n]
    lap = angle.turns_until_back or MOST_TURNS + 1
    trail = [(*landings[k], str(k)) for k in range(1, min(n, lap))]
    label = f"v R_{{{n if n > 1 else ''}θ}}"
    arrows = [Arrow(*_V, "query", "v")]
    arrows += [Arrow(x, y, "turned", label)] if n else []
    lands = f"({decimals(x, 2)}, {decimals(y, 2)})"
    figure = plane(
        arrows,
        alt=f"v = (2, 1), turned {n} times by {angle.name} counter-clockwise, lands at {lands}.",
        caption="Dots: earlier landings, numbered. All lie on the circle of v's own length.",
        circle=math.hypot(*_V),
        trail=trail,
        angle=(math.atan2(_V[1], _V[0]), n * angle.radians) if n else None,
        size=300,
        data={"theta": angle.name, "n": n},
    )
    return [figure], _say(angle, n, lands)


def _say(angle: Angle, n: int, lands: str) -> str:
    if n == 0:
        return f"No turn yet: v stands at (2, 1). One turn by {angle.name} comes next."
    after = f"After {n} turn{'s' * (n > 1)} by {angle.name} v lands at {lands}"
    back = angle.turns_until_back
    if back is None:
        near, miss = nearest_return(n, angle.radians)
        return (
            f"{after}. At 1 rad a turn it never comes back exactly at a whole n, because π is "
            f"irrational. Nearest so far: n = {near}, {math.degrees(miss):.1f}° away."
        )
    if n < back:
        return f"{after}. It is not back yet."
    whole = n * angle.part / 2
    if n % back == 0:
        rounds = "one whole round" if whole == 1 else f"{whole} whole rounds"
        again = "" if n == back else f", as after {back}"
        return f"{after}: back after {n} turns{again}, because {n} · {angle.name} is {rounds}."
    return f"{after}, where it was after {n % back}. It is back after every {back} turns."


def nearest_return(n: int, theta: float) -> tuple[int, float]:
    """Return which of the turns 1 … n ends nearest to the start, and the angle which it misses."""
    misses = {k: abs(math.remainder(k * theta, math.tau)) for k in range(1, n + 1)}
    nearest = min(misses, key=misses.__getitem__)
    return nearest, misses[nearest]

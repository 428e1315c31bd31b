"""Two functions which look alike: one turns a vector, the other changes its length."""

import math
from collections.abc import Sequence
from fractions import Fraction

import ipywidgets
import numpy as np

from ropelib.figures import Arrow, Curve, Figure, plane, strip
from ropelib.figures.matrix import decimals
from ropelib.rotation import look_alike_matrix, rotation_matrix
from ropelib.widgets.angles import name_of
from ropelib.widgets.frame import choice, frame, steps

_STEP = 5
_VECTORS = [(2, 1), (1, 1), (1, -1), (2, 0)]
_QUARTERS = [(90 * k, name_of(Fraction(k, 2))) for k in range(5)]
_CURVE_DEGREES = np.arange(0, 361, 5)


def which_keeps_length() -> ipywidgets.VBox:
    """Return a widget which sends one vector through a rotation and through its look-alike.

    It answers: which of the two functions changes the vector's length, and where does it not?
    """
    angles = [(f"{k}° = {name_of(Fraction(k, 180))}", k) for k in range(0, 361, _STEP)]
    vectors = [(f"({x}, {y})".replace("-", "−"), (x, y)) for x, y in _VECTORS]
    controls = {"vector": choice("Vector x", vectors), "degrees": steps("Angle φ", angles)}
    question = "Which of the two functions changes the vector's length, and where does it not?"
    return frame(question, controls, _draw)


def _draw(vector: tuple[int, int], degrees: int) -> tuple[Sequence[Figure], str]:
    x, phi = np.array(vector, float), math.radians(degrees)
    length = math.hypot(*vector)
    by_a, by_b = x @ rotation_matrix(phi), x @ look_alike_matrix(phi)
    length_a, length_b = np.linalg.norm(by_a), np.linalg.norm(by_b)
    state = {"vector": f"{vector[0]},{vector[1]}", "degrees": degrees}
    said = _say(vector, degrees, length_a, length_b)
    picture = plane(
        [Arrow(*x, "query", "x"), Arrow(*by_a, "turned", "A(x)"), Arrow(*by_b, "other", "B(x)")],
        alt=f"x = {vector}, its images A(x) = ({decimals(by_a[0], 2)}, {decimals(by_a[1], 2)}) and "
        f"B(x) = ({decimals(by_b[0], 2)}, {decimals(by_b[1], 2)}), with the circle of x's length.",
        caption="A(x) = x @ [[cos φ, sin φ], [−sin φ, cos φ]], "
        "B(x) = x @ [[cos φ, sin φ], [sin φ, cos φ]]. The circle has the length of x.",
        circle=length,
        size=280,
        reach=math.sqrt(length**2 + 2 * abs(vector[0] * vector[1])),
        data=state,
    )
    radians = np.radians(_CURVE_DEGREES)
    curves = {
        "A": np.linalg.norm(x @ rotation_matrix(radians), axis=-1) / length,
        "B": np.linalg.norm(x @ look_alike_matrix(radians), axis=-1) / length,
    }
    plot = strip(
        [
            Curve(list(zip(_CURVE_DEGREES, curves[name], strict=True)), role, name)
            for name, role in (("B", "other"), ("A", "turned"))
        ],
        now=[(degrees, length_b / length), (degrees, length_a / length)],
        ticks=_QUARTERS,
        heading="length after ÷ length before",
        alt=f"Length after over length before, for φ from 0 to 2π. At {degrees}°: "
        f"A {decimals(length_a / length, 2)}, B {decimals(length_b / length, 2)}.",
        caption="Where the curve stands at 1, the length is kept.",
        data=state,
    )
    return [picture, plot], said


def _say(vector: tuple[int, int], degrees: int, length_a: float, length_b: float) -> str:
    length = math.hypot(*vector)
    before = decimals(length, 2)
    said = f"‖x‖ = {before}, ‖A(x)‖ = {decimals(length_a, 2)}, ‖B(x)‖ = {decimals(length_b, 2)}. "
    if keeps(vector, degrees):
        if degrees == 0:
            return said + "No turn yet, so that B keeps the length too."
        if degrees % 90 == 0:
            return said + "Here B keeps the length too: φ is a multiple of π/2."
        return (
            said + "B keeps the length too: this x lies on an axis, so it cannot tell them apart."
        )
    if not round(length_b, 9):
        return said + "A keeps the length; B sends x to zero."
    change = "longer" if length_b > length else "shorter"
    times = decimals(length_b / length, 2)
    return said + f"A keeps the length; B makes x {change}, {times} times its length."


def keeps(vector: tuple[int, int], degrees: int) -> bool:
    """Say exactly whether B keeps the length: ‖B(x)‖² = ‖x‖² + 2 sin(2φ) x₁x₂."""
    return vector[0] * vector[1] == 0 or degrees % 90 == 0

"""What the exercises of lesson 1 share: symbols, angles, pictures of turned vectors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.exercise import Exercise
from autograder.kinds.function import Input, of_part
from autograder.kinds.function.around import as_numpy_scalars
from autograder.kinds.function.inputs import Arguments
from autograder.verdict import CounterExample
from ropelib.figures import Arrow, Figure, plane

LESSON = "01-rotation-block"

lesson_exercise = partial(Exercise, lesson=LESSON)

phi, m, theta, x1, x2 = sp.symbols("phi m theta x1 x2", real=True)

#: Angles whose cosines and sines a learner can write down.
ANGLES = tuple(sp.pi * sp.Rational(k, 12) for k in (1, 2, 3, 4, 5, 7, 8, 9))


#: How many random inputs are tried at every check.
FRESH_INPUTS = 12


def in_values(small: Sequence[Arguments], edges: Sequence[Arguments]) -> tuple[Input, ...]:
    """Make inputs for a function of one part: small ones, and those at the edge of the promise.

    NumPy's scalars are tried too; a program may refuse them, and must not be wrong for them.
    """
    scalars = of_part("values", map(as_numpy_scalars, small[:3]), may_refuse=True)
    return (*of_part("values", [*small, *edges]), *scalars)


def drawn_in_values(
    draw: Callable[[np.random.Generator], Arguments],
) -> Callable[[np.random.Generator], tuple[Input, ...]]:
    """Give what draws all the random inputs of one check."""
    return lambda rng: of_part("values", [draw(rng) for _ in range(FRESH_INPUTS)])


def turned(x: Any, angle: Any) -> sp.Matrix:
    """Turn a row vector counter-clockwise, exactly: x R_φ."""
    c, s = sp.cos(angle), sp.sin(angle)
    return sp.Matrix([list(x)]) * sp.Matrix([[c, s], [-s, c]])


def rotation(angle: Any) -> sp.Matrix:
    """R_φ for row vectors, exactly."""
    c, s = sp.cos(angle), sp.sin(angle)
    return sp.Matrix([[c, s], [-s, c]])


def pick(rng: np.random.Generator, options: Any) -> Any:
    """Draw one of some options; NumPy would turn SymPy's numbers into floats."""
    return options[int(rng.integers(len(options)))]


def telling_angle(rng: np.random.Generator) -> dict[str, Any]:
    """Draw a position and a θ at which the usual slips all give something else.

    At whole and half turns clockwise is counter-clockwise, and one position less may be one
    turn less.
    """
    while True:
        position, step = int(rng.integers(3, 9)), pick(rng, ANGLES)
        apart = (2 * position, position - 1, position - 2, position + 1, 2 * position - 1, position)
        if all(sp.Mod(count * step, sp.pi) != 0 for count in apart if count):
            return {"m": position, "theta": step}


def any_position(rng: np.random.Generator) -> int:
    """Draw a position of any size up to 20,000, now and then a negative one."""
    return int(10 ** rng.uniform(0, 4.3)) * int(rng.choice([1, 1, 1, -1]))


def any_frequency(rng: np.random.Generator) -> float:
    """Draw a frequency of any size up to 3."""
    return float(3 * 10 ** rng.uniform(-4, 0))


def small_vector(rng: np.random.Generator) -> list[int]:
    """Draw a vector of two different small whole numbers, neither of them 0."""
    first = int(rng.integers(1, 6))
    second = int(rng.integers(1, 6))
    second += second == first
    signs = rng.choice([-1, 1], size=2)
    return [int(first * signs[0]), int(second * signs[1])]


def drawn(
    start: Any,
    got: Any | None,
    expected: Any | None = None,
    wanted: str = "expected",
    caption: str = "",
) -> Figure:
    """Draw a start vector, where the learner's answer takes it, and where it should go if told."""
    named = [("query", "x", start), ("expected", wanted, expected), ("learner", "yours", got)]
    vectors = [
        (role, label, np.asarray(v, dtype=float).ravel())
        for role, label, v in named
        if v is not None
    ]
    return plane(
        [Arrow(*vector, role, label) for role, label, vector in vectors],
        alt="; ".join(f"{label}: {formatting.array(vector)}" for _, label, vector in vectors) + ".",
        circle=float(np.hypot(*vectors[0][2])) or None,
        caption=caption,
    )


def landed(got: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    """Say how a vector that should be x, turned, differs from any turn or from the right one."""
    start = np.array(numbers["x"], dtype=float)
    before, after = float(np.hypot(*start)), float(np.hypot(*got))
    if abs(before - after) > 5e-3 * before:
        story = (
            f"A turn keeps the length: x has {formatting.number(before)}, "
            f"and your result {formatting.number(after)}."
        )
    else:
        by = float(np.angle(complex(*got) / complex(*start)))
        story = (
            f"The length is right. Your result stands {formatting.number(by)} radians from x "
            "(counter-clockwise, up to whole turns); by how much should it be turned?"
        )
    # The right place is not drawn: it is the answer.
    return CounterExample(
        f"x = {formatting.vector(start)}", consequence=story, picture=drawn(start, got)
    )


def lands(
    start: Callable[[Mapping[str, Any]], Any],
    target: Callable[[Mapping[str, Any]], Any],
    story: str,
) -> Callable[[np.ndarray, Mapping[str, Any]], CounterExample]:
    """Give the consequence of a wrong matrix: where it takes a vector, and the right place."""

    def consequence(matrix: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
        at = np.array(start(numbers), dtype=float)
        got = at @ matrix
        wanted = np.array(target(numbers), dtype=float).ravel()
        return CounterExample(
            f"{formatting.vector(at)} @ your matrix",
            got=formatting.array(got),
            consequence=story,
            picture=drawn(at, got, wanted),
        )

    return consequence

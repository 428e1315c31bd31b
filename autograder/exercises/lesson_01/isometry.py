"""A rotation keeps lengths and angles; the look-alike keeps neither."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.exercises.lesson_01.setting import drawn, lesson_exercise, phi, x1, x2
from autograder.kinds import (
    Choice,
    Expression,
    Several,
    Shown,
    Step,
    TrueFalse,
    Witness,
    expression,
    floats,
)
from autograder.kinds.deciding import decided
from autograder.verdict import CounterExample
from ropelib.rotation import look_alike_matrix, rotation_matrix

_REREAD = "What a rotation keeps"

_FIRST = sp.cos(phi) * x1 - sp.sin(phi) * x2
_SECOND = sp.sin(phi) * x1 + sp.cos(phi) * x2


def _factor(given: sp.Expr, _numbers: Mapping[str, Any]) -> Shown:
    if not decided(given, sp.S.One).equal:
        value = complex(given.subs(phi, sp.pi / 3))
        shown = formatting.number(value if abs(value.imag) > 1e-12 else value.real)
        return Shown(
            False,
            "The factor is another one.",
            CounterExample(
                "φ = π/3",
                got=f"factor {shown}",
                consequence="[1, 0] has length 1 there, turned or not.",
            ),
        )
    if not given.is_polynomial(sp.cos(phi), sp.sin(phi)) or not given.has(phi):
        return Shown(
            False, "Give the factor as it comes out, in cos φ and sin φ, before it is simplified."
        )
    return Shown(True, "The factor is 1 at every φ, so that no length ever changes.")


def _breaks_look_alike(values: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    x, angle = values[:2], float(values[2])
    got = x @ look_alike_matrix(angle)
    before, after = float(np.hypot(*x)), float(np.hypot(*got))
    case = f"x = {formatting.vector(x)}, φ = {formatting.number(angle)}"
    lengths = f"length {formatting.number(before)} becomes {formatting.number(after)}"
    example = CounterExample(
        case, got=lengths, picture=drawn(x, got, x @ rotation_matrix(angle), wanted="A")
    )
    if abs(before - after) > 1e-9 * max(1.0, before):
        return Shown(True, f"At {case} B does not keep it: {lengths}.", example)
    return Shown(False, "Here B keeps the length too.", example)


def _length_gap(x: list[float]) -> Any:
    return lambda angle: float(np.hypot(*(np.array(x) @ look_alike_matrix(angle))) - np.hypot(*x))


def _angle_gap(angle: float) -> float:
    images = np.eye(2) @ look_alike_matrix(angle)
    return float(images[0] @ images[1])


def _only_squares(expr: sp.Expr) -> str:
    return "" if not expr.has(phi) else "this line asks for it without φ: simplify it"


def _still_with_phi(expr: sp.Expr) -> str:
    if not expr.has(phi):
        return "this line asks for it multiplied out, before cos² + sin² is put together"
    # x₁² (cos² φ + sin² φ) + … is multiplied out as well, and collected.
    for product in expr.atoms(sp.Mul, sp.Pow):
        if any(part.is_Add and part.has(x1, x2) for part in product.args):
            return "brackets are left: `sp.expand(…)` multiplies them out"
    return ""


EXERCISES = (
    lesson_exercise(
        id="function-a-or-b",
        title="Function A or function B?",
        concepts=("isometry", "rotation"),
        points=1,
        kind=Choice(
            "rotates",
            {"a": "function A", "b": "function B"},
            right="a",
            witness=Witness("breaks_other", floats(3), _breaks_look_alike),
            because={
                "b": CounterExample(
                    "B, between φ = 0 and φ = π/2",
                    consequence="Follow [1, 1] in the picture above: does it stay on the circle?",
                )
            },
            wrong={"b": "look-alike"},
        ),
        hints=(
            "Use the picture: which of the two images leaves the circle?",
            "A counter-example is a vector and an angle: [x₁, x₂, φ]. Multiples of π/2 will "
            "not do.",
            "Take x₁ and x₂ with the same sign and an angle between 0 and π/2, and compare the "
            "lengths before and after.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="length-proof",
        title="Prove that A keeps lengths",
        concepts=("isometry",),
        points=2,
        kind=Expression(
            (
                Step("squared_length", sp.expand(_FIRST**2 + _SECOND**2), _still_with_phi),
                Step("squared_length_short", x1**2 + x2**2, _only_squares),
            ),
            "x1 x2 phi",
        ),
        hints=(
            "The squared length is the sum of the squares of the two entries.",
            "`sp.expand(first**2 + second**2)` gives the first line.",
            "For the second line, `sp.simplify(...)` uses cos² + sin² = 1.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="length-claim",
        title="Does turning change the length?",
        concepts=("isometry",),
        points=1,
        kind=TrueFalse(
            "keeps_length",
            lambda _: True,
            Witness("factor", expression("phi"), _factor),
            lambda _: CounterExample(
                "x = [3, 4], φ = π/2",
                consequence="A quarter turn takes it to [−4, 3]. Its length was 5; what is it now?",
                picture=drawn([3, 4], None, [-4, 3], wanted="turned"),
            ),
            wrong="turning-stretches",
        ),
        hints=(
            "Turn a stick on a table: what happens to its length?",
            "The squared length of x R_φ is a factor times x₁² + x₂². Write the turned "
            "vector's entries and square them.",
            "The mixed terms cancel, and what stands before x₁² and before x₂² is the same sum "
            "of two squares of cos φ and sin φ.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="look-alike-claims",
        title="Where does the look-alike fail?",
        concepts=("isometry",),
        points=2,
        kind=Several(
            "claims",
            {
                "a": "At every φ, R_φ keeps the length of [1, 1].",
                "b": "At every φ, the look-alike keeps the length of [1, 1].",
                "c": "At every φ, the look-alike keeps the length of [1, 0].",
                "d": "At every φ, the look-alike keeps the right angle between [1, 0] and [0, 1].",
            },
            {
                "a": lambda angle: float(
                    np.hypot(*(np.ones(2) @ rotation_matrix(angle))) - np.sqrt(2)
                ),
                "b": _length_gap([1.0, 1.0]),
                "c": _length_gap([1.0, 0.0]),
                "d": _angle_gap,
            },
            frozenset("ac"),
        ),
        hints=(
            "A claim about every φ falls with one φ. Multiples of π/2 are the places where "
            "nothing goes wrong.",
            "Write out where the look-alike takes [1, 0], [0, 1] and [1, 1]: its rows, and "
            "their sum.",
            "[1, 0] goes to [cos φ, sin φ], which has length 1; [1, 1] goes to (cos φ + sin φ) "
            "· [1, 1].",
        ),
        reread=_REREAD,
    ),
)

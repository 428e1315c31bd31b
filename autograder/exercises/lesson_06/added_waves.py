"""The sinusoidal embedding: its own product is relative, and what it is added to is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.cases import Cases
from autograder.exercises.lesson_04.exact import DEFAULT
from autograder.exercises.lesson_04.shifts import shift_witness
from autograder.exercises.lesson_06.setting import (
    ROUNDED,
    SINUSOIDAL,
    embedding,
    lesson_exercise,
    unlike_vectors,
)
from autograder.formatting import number
from autograder.kinds import Choice, Expression, Shown, Step, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_m, _n, _s, _theta, _theta1, _theta2 = sp.symbols("m n s theta theta1 theta2", real=True)


def _single_angles(expr: sp.Expr) -> str:
    angles = {f.args[0] for f in expr.atoms(sp.cos, sp.sin)}
    if any(angle.has(_m) and angle.has(_n) for angle in angles):
        return "this line asks for sines and cosines of mθ and of nθ, each by itself"
    return ""


def _one_function(expr: sp.Expr) -> str:
    _, plain = expr.as_coeff_Mul()
    return "" if isinstance(plain, sp.cos | sp.sin) else "this line asks for one cosine"


def _no_shift(expr: sp.Expr) -> str:
    return "s is left: it must drop out" if expr.has(_s) else ""


_JOINED = sp.cos((_m - _n) * _theta)
_SUM = sp.cos((_m + _n) * _theta)


def _two_tokens(rng: np.random.Generator) -> Mapping[str, Any]:
    x, y = unlike_vectors(rng, 4)
    return {"x": x, "y": y, "theta": [*DEFAULT]}


def _numeric(position: int, theta: Any) -> np.ndarray:
    return np.array(embedding(position, [sp.Float(float(t)) for t in theta]), dtype=float)


def _added(numbers: Mapping[str, Any]) -> Any:
    x, y = np.array(numbers["x"], dtype=float), np.array(numbers["y"], dtype=float)
    theta = numbers["theta"]
    return lambda m, n: float((x + _numeric(m, theta)) @ (y + _numeric(n, theta)))


#: Where both tokens move: from (0, 3) to (1000, 1003), with x = [1, 0], y = [0, 1], θ = 1/10.
_FAR = 1000


def _change() -> float:
    score = _added({"x": [1, 0], "y": [0, 1], "theta": [0.1]})
    return score(_FAR, _FAR + 3) - score(0, 3)


def _both_changes(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    turned, added = map(float, given)
    if abs(turned) > ROUNDED:
        return Shown(
            False, "The turned score is another one in your computation. Is it relative there?"
        )
    if abs(added - _change()) > ROUNDED:
        return Shown(
            False, "The added score changes by another number: later minus before, three decimals."
        )
    return Shown(
        True,
        f"A thousand positions further on the turned score is the same, and the added one has "
        f"changed by {number(added)}.",
    )


BLANKS = (
    lesson_exercise(
        id="sinusoidal-blanks",
        title="The second pair of PE(m)",
        concepts=("sinusoidal",),
        points=1,
        kind=Expression(
            (
                Step(
                    "third_of_embedding",
                    sp.sin(_m * _theta2),
                    consequence="Entry 3 opens the second pair, with its own frequency.",
                    wrong={
                        "cosine-before-sine": sp.cos(_m * _theta2),
                        "sines-then-cosines": sp.cos(_m * _theta1),
                        "frequency-ignored": sp.sin(_m),
                    },
                ),
                Step(
                    "fourth_of_embedding",
                    sp.cos(_m * _theta2),
                    consequence="Entry 4 closes the second pair. At position 0 it is 1.",
                    wrong={
                        "cosine-before-sine": sp.sin(_m * _theta2),
                        "frequency-ignored": sp.cos(_m),
                    },
                ),
            ),
            "m theta1 theta2",
        ),
        hints=(
            "Entries 1 and 2 are sin mθ₁ and cos mθ₁. And the next two?",
            "The second pair has the frequency θ₂.",
            "`sp.sin(m * theta2)` and `sp.cos(m * theta2)`.",
        ),
        reread=SINUSOIDAL,
    ),
)

EXERCISES = (
    lesson_exercise(
        id="sinusoidal-product-proof",
        title="PE(m) · PE(n) knows the distance alone",
        concepts=("sinusoidal",),
        points=4,
        kind=Expression(
            (
                Step(
                    "pe_product",
                    sp.sin(_m * _theta) * sp.sin(_n * _theta)
                    + sp.cos(_m * _theta) * sp.cos(_n * _theta),
                    form=_single_angles,
                    consequence="Sine times sine and cosine times cosine, added. At m = n it is 1.",
                    wrong={"cosine-of-the-sum": _SUM},
                ),
                Step(
                    "pe_joined",
                    _JOINED,
                    form=_one_function,
                    consequence="Which addition formula has cos a cos b + sin a sin b on one side?",
                    wrong={"cosine-of-the-sum": _SUM},
                ),
                Step(
                    "pe_moved",
                    _JOINED,
                    form=_no_shift,
                    consequence="Put m + s and n + s into the line before: what is left of s?",
                ),
                Step(
                    "pe_two_pairs",
                    sp.cos((_m - _n) * _theta1) + sp.cos((_m - _n) * _theta2),
                    consequence="Each pair gives one cosine, with its own frequency.",
                ),
            ),
            "m n s theta theta1 theta2",
        ),
        hints=(
            "PE(m) = (sin mθ, cos mθ) for one frequency: a dot product of two pairs.",
            "cos(a − b) = cos a cos b + sin a sin b.",
            "Line 2 is `sp.cos((m - n) * theta)`, and with m + s and n + s it is the same again.",
        ),
        reread=SINUSOIDAL,
    ),
    lesson_exercise(
        id="added-wave-claim",
        title="Added to the tokens: still relative?",
        concepts=("sinusoidal", "additive-multiplicative"),
        points=1,
        kind=TrueFalse(
            "added_waves_relative",
            lambda _: False,
            shift_witness("added_waves_shift", _added),
            lambda _: CounterExample(
                "y = [0, 0, 0, 0]",
                consequence="Then the score is x · PE(n) + PE(m) · PE(n). The second part you have "
                "proved relative. And the first, in which m does not occur?",
            ),
            cases=Cases("added-wave-claim", _two_tokens),
            wrong="added-is-relative",
        ),
        hints=(
            "Four terms: one is x · y, one you have just proved relative. And the other two?",
            "Write a function of m and n that gives (x + PE(m)) · (y + PE(n)), and call it twice.",
            "`[0, 0, 2, score(0, 0), score(2, 2)]`, with `pe = lambda p: np.ravel([np.sin(p * "
            "theta), np.cos(p * theta)], order='F')`.",
        ),
        reread=SINUSOIDAL,
    ),
    lesson_exercise(
        id="longer-sequences",
        title="Why turning serves long texts better",
        concepts=("sinusoidal",),
        points=1,
        kind=Choice(
            "serves_longer",
            {
                "a": "Turned vectors keep their length, and the added PE(m) grows with m.",
                "b": "Sines and cosines repeat, and turns do not.",
                "c": "A turned score holds only the distance, so that places never seen in "
                "training give scores that were seen.",
                "d": "A relative score works at any distance, seen or not.",
            },
            right="c",
            witness=Witness("changes_far_out", floats(2), _both_changes),
            because={
                "a": CounterExample(
                    "PE(m) with one pair",
                    consequence="Its length is √(sin² + cos²). How does that grow with m?",
                ),
                "b": CounterExample(
                    "θ = π/4, after 8 positions",
                    consequence="Which of the two, sin mθ or the turn by mθ, is not back then?",
                ),
                "d": CounterExample(
                    "trained to 1000 tokens, used at 4000",
                    consequence="Between tokens 3000 apart the slow pairs stand at angles that no "
                    "training has shown. Does being relative say what these give?",
                ),
            },
            wrong={
                "a": "shorter-vectors-reach-further",
                "b": "added-waves-repeat",
                "d": "relative-means-extrapolates",
            },
        ),
        hints=(
            "What does a score know in either method: places, or distances?",
            "Compute both scores at (0, 3) and at (1000, 1003), later minus before.",
            "The turned score changes by 0. For the added one, `(x + pe(1000)) @ (y + pe(1003)) - "
            "(x + pe(0)) @ (y + pe(3))`.",
        ),
        reread=SINUSOIDAL,
    ),
)

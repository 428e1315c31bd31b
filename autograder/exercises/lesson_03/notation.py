"""e_i = Ro(x_i, iθ): a token, its position, its angles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_01.setting import turned
from autograder.exercises.lesson_03.setting import NOTATION, i, lesson_exercise, theta
from autograder.kinds import Array, Choice, Expression, Match, Shown, Step, Witness, floats
from autograder.verdict import CounterExample

_APPLE, _BANANA = 1 + 2 * i, 3 - i
_THETA = [sp.Integer(1), sp.Rational(1, 10)]


def _turn(angle: sp.Expr) -> sp.Expr:
    return sp.exp(i * angle)


def _token_here(rng: np.random.Generator) -> Mapping[str, Any]:
    x = (rng.permutation(np.arange(1, 7))[:4] * rng.choice([-1, 1], size=4)).tolist()
    return {"x": x, "i": int(rng.integers(3, 9)), "theta": _THETA}


def _encoded(numbers: Mapping[str, Any], position: Any, thetas: Any = None) -> list[sp.Expr]:
    x, thetas = numbers["x"], thetas or numbers["theta"]
    rows = [turned(x[2 * j : 2 * j + 2], position * thetas[j]) for j in (0, 1)]
    return [entry for row in rows for entry in row]


def _halves(numbers: Mapping[str, Any]) -> list[sp.Expr]:
    p, q, r, s = numbers["x"]
    first, second, third, fourth = _encoded({**numbers, "x": [p, r, q, s]}, numbers["i"])
    return [first, third, second, fourth]


def _by_pair(given: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    """Say which pair is wrong, by its length or by how far it was turned."""
    x = np.array(numbers["x"], dtype=float)
    right = np.array([float(one) for one in _encoded(numbers, numbers["i"])])
    pair = next(
        j for j in (0, 1) if not np.allclose(given[2 * j :][:2], right[2 * j :][:2], 0, 1e-3)
    )
    before, after = (complex(*v[2 * pair : 2 * pair + 2]) for v in (x, given))
    case = f"pair {pair + 1}, {formatting.vector([before.real, before.imag])}"
    if abs(abs(before) - abs(after)) > 5e-3 * abs(before):
        return CounterExample(
            case,
            got=f"length {formatting.number(abs(after))}",
            consequence=f"A turn keeps the length, which was {formatting.number(abs(before))}.",
        )
    by = float(np.angle(after / before))
    return CounterExample(
        case,
        got=f"turned by {formatting.number(by)}, up to whole turns",
        consequence=f"Pair {pair + 1} turns by i · θ{'₁₂'[pair]}. How much is that here?",
    )


def _both_tokens(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    if np.allclose(given, [[0, 1], [0, 1]], atol=1e-3):
        return Shown(True, "Two different tokens, one vector: [0, 1] tells where, and not what.")
    if np.allclose(given[0], given[1], atol=1e-3):
        return Shown(
            False, "They are alike, as they must be; but the angle is iθ = 3 · π/6. Where is that?"
        )
    return Shown(
        False, "Does the token come into the formula [cos iθ, sin iθ]? Put i and θ in, twice."
    )


EXERCISES = (
    lesson_exercise(
        id="apple-banana",
        title="'apple' at 2, 'banana' at 4",
        concepts=("notation",),
        points=1,
        kind=Expression(
            (
                Step(
                    "e_2",
                    _APPLE * _turn(2 * theta),
                    wrong={
                        "tokens-exchanged": _BANANA * _turn(2 * theta),
                        "other-tokens-position": _APPLE * _turn(4 * theta),
                        "token-left-out": _turn(2 * theta),
                        "position-ignored": _APPLE * _turn(theta),
                        "position-added": _APPLE * _turn(2 + theta),
                        "position-added-to-vector": _APPLE + 2 * theta,
                    },
                ),
                Step(
                    "e_4",
                    _BANANA * _turn(4 * theta),
                    wrong={
                        "tokens-exchanged": _APPLE * _turn(4 * theta),
                        "other-tokens-position": _BANANA * _turn(2 * theta),
                        "token-left-out": _turn(4 * theta),
                        "position-ignored": _BANANA * _turn(theta),
                    },
                ),
            ),
            "theta",
        ),
        hints=(
            "e_i is the token at position i, turned by i times θ.",
            "At position 2 stands 'apple', 1 + 2𝚒, and its angle is 2θ.",
            "`e_2 = (1 + 2 * sp.I) * sp.exp(2 * sp.I * theta)`, and e_4 likewise.",
        ),
        reread=NOTATION,
    ),
    lesson_exercise(
        id="match-symbols",
        title="Match the symbols",
        concepts=("notation", "complex-rope"),
        points=1,
        kind=Match(
            "meanings",
            {1: "x_i", 2: "i", 3: "iθ", 4: "e_i", 5: "𝚒"},
            {
                "a": "the position of a token",
                "b": "the imaginary unit, the quarter turn",
                "c": "the token's embedding, without its position",
                "d": "the angles of all pairs at this position",
                "e": "the vector that knows token and position",
            },
            {1: "c", 2: "a", 3: "d", 4: "e", 5: "b"},
            {
                1: "It goes into Ro: the same token has the same one at every position.",
                2: "It is a whole number, the same for all pairs of one token.",
                3: "It is a list of d/2 numbers, in radians.",
                4: "It comes out of Ro.",
                5: "It is upright and no position: what is its square?",
            },
        ),
        hints=(
            "Read e_i = Ro(x_i, iθ) from the inside: what goes in, and what comes out?",
            "The slanted i counts tokens. The upright 𝚒 makes a complex number.",
            "x_i is what a token means, i where it stands, iθ by which angles it is turned, and "
            "e_i the turned vector. One letter is left for 𝚒.",
        ),
        reread=NOTATION,
    ),
    lesson_exercise(
        id="flaw-without-token",
        title="A vector that leaves the token out",
        concepts=("notation",),
        points=1,
        kind=Choice(
            "flaw",
            {
                "a": "Nothing: the position is all that e_i has to tell.",
                "b": "Different tokens at one position get the same vector.",
                "c": "One token gets the same vector at every position.",
                "d": "The vectors get longer from position to position.",
            },
            right="b",
            witness=Witness("both_at_3", floats(2, 2), _both_tokens),
            because={
                "a": CounterExample(
                    "“dogs chase cats” and “cats chase dogs”",
                    consequence="Both have three tokens at positions 0, 1 and 2. Which vectors "
                    "would the model get for the one, and which for the other?",
                ),
                "c": CounterExample(
                    "positions 0 and 1, with θ = π/6",
                    got="[1, 0] and [0.866, 0.5]",
                    consequence="These differ, so position does show. What does not?",
                ),
                "d": CounterExample(
                    "position i",
                    got="length √(cos² iθ + sin² iθ) = 1",
                    consequence="All have length 1. Look for what the formula does not use.",
                ),
            },
            wrong={"a": "token-left-out"},
        ),
        hints=(
            "Which of the two things that a model must know comes into [cos iθ, sin iθ]?",
            "Compute it for 'apple' at position 3, then for 'banana' at position 3.",
            "Both are [cos 3θ, sin 3θ], and 3θ is π/2. The witness has it twice.",
        ),
        reread=NOTATION,
    ),
    lesson_exercise(
        id="embedding-here",
        title="Write e_i in numbers",
        concepts=("notation", "complex-rope"),
        points=2,
        kind=Array(
            "token_here",
            lambda n: _encoded(n, n["i"]),
            _by_pair,
            shape=(4,),
            cases=Cases("embedding-here", _token_here),
            wrong={
                "clockwise": lambda n: _encoded(n, -n["i"]),
                "off-by-one": lambda n: _encoded(n, n["i"] - 1),
                "off-by-one-more": lambda n: _encoded(n, n["i"] + 1),
                "half-split": _halves,
                "position-ignored": lambda n: _encoded(n, 1),
                "equal-frequencies": lambda n: _encoded(n, n["i"], [n["theta"][0]] * 2),
                "position-added-to-vector": lambda n: [v + n["i"] for v in n["x"]],
                "degrees-for-radians": lambda n: _encoded(n, n["i"] * sp.pi / 180),
            },
        ),
        hints=(
            "e_i = Ro(x_i, iθ): regroup, turn each number by its own angle, write it as a vector.",
            "The angles are i · θ₁ for entries 1 and 2, and i · θ₂ for entries 3 and 4.",
            "`z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * i * theta)`; then real and imaginary "
            "parts in turn.",
        ),
        reread=NOTATION,
    ),
)

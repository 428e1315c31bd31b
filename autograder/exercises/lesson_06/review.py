"""Questions on lesson 4: one matrix, many positions, scores by complex numbers, what is added."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_04.exact import (
    DEFAULT,
    FREQUENCIES,
    Numbers,
    score,
    telling,
    turned,
    whole_vector,
)
from autograder.exercises.lesson_06.setting import (
    REVIEW,
    embedding,
    lesson_exercise,
    unlike_vectors,
)
from autograder.formatting import array
from autograder.kinds import Array
from autograder.verdict import CounterExample


def _later(rng: np.random.Generator) -> Mapping[str, Any]:
    m = int(rng.integers(2, 12))
    theta = [FREQUENCIES[int(i)] for i in sorted(rng.choice(6, size=2, replace=False))[::-1]]
    return {"e_m": whole_vector(rng, 4), "m": m, "n": m + int(rng.integers(3, 9)), "theta": theta}


def _moved(by: Any) -> Any:
    return lambda n: list(turned(n["e_m"], by(n), n["theta"]))


_LATER = {
    "position-for-distance": _moved(lambda n: n["n"]),
    "backwards": _moved(lambda n: n["m"] - n["n"]),
    "equal-elsewhere": _moved(lambda n: 0),
}


def _complex_pairs(rng: np.random.Generator) -> Mapping[str, Any]:
    x, y = unlike_vectors(rng)
    m, n = (int(one) for one in rng.choice(np.arange(1, 10), size=2, replace=False))
    return {"x": x, "y": y, "m": m, "n": n, "theta": pick(rng, FREQUENCIES)}


def _product(way: Any) -> Any:
    """Give real and imaginary part of x' ȳ' e^(𝚒φ), or another product, at an angle."""

    def parts(numbers: Numbers) -> list[sp.Expr]:
        (x1, x2), (y1, y2) = numbers["x"], numbers["y"]
        angle, sign = way(numbers)
        real, imaginary = x1 * y1 - sign * x2 * y2, x2 * y1 + sign * x1 * y2
        c, s = sp.cos(angle), sp.sin(angle)
        return [real * c - imaginary * s, real * s + imaginary * c]

    return parts


_RIGHT_PRODUCT = _product(lambda n: ((n["m"] - n["n"]) * n["theta"], -1))
_PRODUCTS = {
    "conjugate-forgotten": _product(lambda n: ((n["m"] + n["n"]) * n["theta"], 1)),
    "distance-backwards": _product(lambda n: ((n["n"] - n["m"]) * n["theta"], -1)),
    "plain-dot-product": _product(lambda n: (sp.S.Zero, -1)),
}


def _two_words(rng: np.random.Generator) -> Mapping[str, Any]:
    bird, sings = unlike_vectors(rng, 4)
    m = int(rng.integers(1, 9))
    places = {"m": m, "n": m + int(rng.integers(2, 6)), "s": int(rng.integers(5, 40))}
    return {"bird": bird, "sings": sings, **places, "theta": [*DEFAULT]}


def _scores(way: Any) -> Any:
    def both(n: Numbers) -> list[sp.Expr]:
        places = [(n["m"], n["n"]), (n["m"] + n["s"], n["n"] + n["s"])]
        return [score(n["bird"], n["sings"], *way(*place), n["theta"]) for place in places]

    return both


_SCORES = {
    "distance-backwards": _scores(lambda m, n: (n, m)),
    "key-turned-backwards": _scores(lambda m, n: (m, -n)),
    "plain-dot-product": _scores(lambda m, n: (0, 0)),
}


def _one_pair(rng: np.random.Generator) -> Mapping[str, Any]:
    x, y = unlike_vectors(rng)
    m = int(rng.integers(1, 9))
    places = {"m": m, "n": m + int(rng.integers(1, 6)), "s": int(rng.integers(2, 9))}
    return {"x": x, "y": y, **places, "theta": pick(rng, FREQUENCIES)}


def _added(n: Numbers, by: Any) -> Any:
    first, second = (embedding(n[place] + by, [n["theta"]]) for place in "mn")
    pairs = zip(n["x"], first, n["y"], second, strict=True)
    return sum((x + p) * (y + r) for x, p, y, r in pairs)


def _changes(n: Numbers) -> list[sp.Expr]:
    return [_added(n, n["s"]) - _added(n, 0), sp.S.Zero]


_CHANGES = {
    "added-is-relative": lambda n: [sp.S.Zero, sp.S.Zero],
    "backwards": lambda n: [_added(n, 0) - _added(n, n["s"]), sp.S.Zero],
}


EXERCISES = (
    lesson_exercise(
        id="review-later-vector",
        title="Review: from one position to a later one",
        concepts=("block-diagonal", "uniqueness"),
        points=1,
        kind=Array(
            "vector_at_n",
            _moved(lambda n: n["n"] - n["m"]),
            lambda got, n: CounterExample(
                f"m = {n['m']}, n = {n['n']}",
                got=array(got),
                consequence=f"The vector e_m has been turned by {n['m']}θ already. From there to "
                f"position {n['n']}, each pair by its own frequency: which turn is left?",
            ),
            shape=(4,),
            cases=telling(
                "review-later-vector",
                _later,
                [_moved(lambda n: n["n"] - n["m"]), *_LATER.values()],
            ),
            wrong=_LATER,
        ),
        hints=(
            "The vector stands at m already. How many positions are left to n?",
            "R(n) = R(m) R(n − m): turn each pair of e_m by (n − m) times its frequency.",
            "With c and s of `(n - m) * theta[0]` the first pair is `[c * e_m[0] - s * e_m[1], "
            "s * e_m[0] + c * e_m[1]]`.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-complex-score",
        title="Review: two turned pairs, multiplied",
        concepts=("conjugate", "inner-product"),
        points=1,
        kind=Array(
            "turned_product",
            _RIGHT_PRODUCT,
            lambda got, n: CounterExample(
                f"m = {n['m']}, n = {n['n']}",
                got=array(got),
                consequence="The modulus of the product is |x| · |y| wherever the two stand, and "
                "the angles subtract. Which factor is conjugated, and with it which angle turns "
                "its sign?",
            ),
            shape=(2,),
            cases=telling(
                "review-complex-score", _complex_pairs, [_RIGHT_PRODUCT, *_PRODUCTS.values()]
            ),
            wrong=_PRODUCTS,
        ),
        hints=(
            "x' = x₁ + 𝚒x₂ turned to m is x' e^(𝚒mθ). The same for y', and then its conjugate.",
            "The product is x' ȳ' e^(𝚒(m − n)θ).",
            "`z = complex(*x) * complex(*y).conjugate() * np.exp(1j * (m - n) * theta)`, and the "
            "two parts are `z.real` and `z.imag`.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-moved-words",
        title="Review: two words move on",
        concepts=("relative", "cat-sleeping"),
        points=1,
        kind=Array(
            "bird_sings_scores",
            _scores(lambda m, n: (m, n)),
            lambda got, n: CounterExample(
                f"({n['m']}, {n['n']}), and {n['s']} positions further on",
                got=array(got),
                consequence="Both words turn on by the same angles. Are your two scores equal? And "
                f"is the first one that of the distance {n['n'] - n['m']}?",
            ),
            shape=(2,),
            cases=telling(
                "review-moved-words",
                _two_words,
                [_scores(lambda m, n: (m, n)), *_SCORES.values()],
            ),
            wrong=_SCORES,
        ),
        hints=(
            "How far apart do the words stand at either place?",
            "The score at (m, n) is that at (0, n − m): turn 'sings' alone, by n − m positions.",
            "Compute `bird @ turned`, with 'sings' turned by `(n - m) * theta[0]` and `(n - m) * "
            "theta[1]`, and give it twice.",
        ),
        reread=REVIEW,
    ),
    lesson_exercise(
        id="review-both-changes",
        title="Review: added or turned, and moved on",
        concepts=("additive-multiplicative",),
        points=1,
        kind=Array(
            "changes_added_turned",
            _changes,
            lambda got, n: CounterExample(
                f"both tokens, {n['s']} positions further on",
                got=array(got),
                consequence="Multiply (x + PE(m)) · (y + PE(n)) out. Which of the four terms "
                "change when both positions grow by s? And does a common turn change a score?",
            ),
            shape=(2,),
            cases=telling("review-both-changes", _one_pair, [_changes, *_CHANGES.values()]),
            wrong=_CHANGES,
        ),
        hints=(
            "The turned score you know without computing it.",
            "Compute (x + PE(m)) · (y + PE(n)) at (m, n) and at (m + s, n + s), with PE(m) = "
            "(sin mθ, cos mθ).",
            "With `pe = lambda p: np.array([np.sin(p * theta), np.cos(p * theta)])`, give "
            "`[later - before, 0]`.",
        ),
        reread=REVIEW,
    ),
)

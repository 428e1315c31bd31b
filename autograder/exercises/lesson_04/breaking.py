"""Four ways to break relativity, each with the positions that show it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autograder.cases import Cases
from autograder.exercise import Exercise
from autograder.exercises.lesson_01.setting import pick
from autograder.exercises.lesson_04.exact import FREQUENCIES, whole_vector
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.exercises.lesson_04.shifts import shift_witness, turn
from autograder.kinds import TrueFalse
from autograder.verdict import CounterExample

_REREAD = "Break it four ways"

#: The learned table holds the positions 0 to 4.
LAST_LEARNED = 4


def _two_vectors(rng: np.random.Generator) -> dict[str, Any]:
    """Draw q and k that are not parallel: with k = −q some shifts change nothing."""
    while True:
        q, k = whole_vector(rng), whole_vector(rng)
        if q[0] * k[1] != q[1] * k[0]:
            return {"q": q, "k": k}


def _one_speed(rng: np.random.Generator) -> Mapping[str, Any]:
    return {**_two_vectors(rng), "theta": pick(rng, FREQUENCIES)}


def _two_speeds(rng: np.random.Generator) -> Mapping[str, Any]:
    alpha, beta = rng.choice(len(FREQUENCIES), size=2, replace=False)
    speeds = {"alpha": FREQUENCIES[int(alpha)], "beta": FREQUENCIES[int(beta)]}
    return {**_two_vectors(rng), **speeds}


def _learned_table(rng: np.random.Generator) -> Mapping[str, Any]:
    table = {f"p{i}": whole_vector(rng) for i in range(LAST_LEARNED + 1)}
    return {**_two_vectors(rng), **table}


def _vectors(numbers: Mapping[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    return np.array(numbers["q"], dtype=float), np.array(numbers["k"], dtype=float)


def _added(numbers: Mapping[str, Any]) -> Callable[[int, int], float]:
    (q, k), theta = _vectors(numbers), float(numbers["theta"])

    def embedding(position: int) -> np.ndarray:
        return np.array([np.sin(position * theta), np.cos(position * theta)])

    return lambda m, n: float((q + embedding(m)) @ (k + embedding(n)))


def _at_two_speeds(numbers: Mapping[str, Any]) -> Callable[[int, int], float]:
    (q, k), alpha, beta = _vectors(numbers), float(numbers["alpha"]), float(numbers["beta"])
    return lambda m, n: float(turn(q, m * alpha) @ turn(k, n * beta))


def _backwards(numbers: Mapping[str, Any]) -> Callable[[int, int], float]:
    (q, k), theta = _vectors(numbers), float(numbers["theta"])
    return lambda m, n: float(turn(q, m * theta) @ turn(k, -n * theta))


def _learned(numbers: Mapping[str, Any]) -> Callable[[int, int], float]:
    q, k = _vectors(numbers)
    table = [np.array(numbers[f"p{i}"], dtype=float) for i in range(LAST_LEARNED + 1)]
    return lambda m, n: float((q + table[m]) @ (k + table[n]))


def _broken(
    way: str,
    title: str,
    scores: Callable[[Mapping[str, Any]], Callable[[int, int], float]],
    draw: Callable[[np.random.Generator], Mapping[str, Any]],
    wrong: str,
    look: tuple[str, str],
    hints: tuple[str, str, str],
    concepts: tuple[str, ...] = ("relative",),
    last: int | None = None,
) -> Exercise:
    """Make the claim that one way is relative, which it is not."""
    limits = {} if last is None else {"last": last}
    name = way.replace("-", "_")
    return lesson_exercise(
        id=f"break-{way}",
        title=title,
        concepts=concepts,
        points=1,
        kind=TrueFalse(
            f"{name}_is_relative",
            lambda _: False,
            shift_witness(f"{name}_shift", scores, **limits),
            lambda _: CounterExample(look[0], consequence=look[1]),
            cases=Cases(f"break-{way}", draw),
            wrong=wrong,
        ),
        hints=hints,
        reread=_REREAD,
    )


_ANY = "Nearly every choice works. Compute the score at (m, n) and at (m + s, n + s), and compare."

EXERCISES = (
    _broken(
        "added",
        "Positions added",
        _added,
        _one_speed,
        "added-is-relative",
        (
            "q = [0, 0], k = [1, 0]",
            "Then the score is PE(m) · k + PE(m) · PE(n). In the first of these two, does n − m "
            "appear at all?",
        ),
        (
            "Write the product out: which of its four terms holds one position alone?",
            _ANY,
            "Take m = n = 0: the vectors are q + [0, 1] and k + [0, 1]. Three positions on they "
            "are q + [sin 3θ, cos 3θ] and k + the same: give `[0, 0, 3, score, score]`.",
        ),
        ("relative", "additive-multiplicative"),
    ),
    _broken(
        "speeds",
        "Two different frequencies",
        _at_two_speeds,
        _two_speeds,
        "speeds-may-differ",
        (
            "both tokens, s positions further on",
            "q turns on by sα and k by sβ. Does the angle between the two stay?",
        ),
        (
            "By how much does each vector turn on when both tokens move by s?",
            _ANY,
            "With m = n = 0 nothing is turned, and the score is `q @ k`. One position on it is "
            "`turn(q, alpha) @ turn(k, beta)`.",
        ),
    ),
    _broken(
        "backwards",
        "The key turned backwards",
        _backwards,
        _one_speed,
        "key-turned-backwards",
        (
            "both tokens, one position further on",
            "q turns on by θ, and k turns back by θ. Does the angle between the two stay?",
        ),
        (
            "The key's turn is −nθ: which angle lies between the two vectors?",
            _ANY,
            "The score has cos and sin of (m + n)θ: moving both by s adds 2sθ. Give "
            "`[0, 0, 1, q @ k, score at (1, 1)]`.",
        ),
    ),
    _broken(
        "learned",
        "A learned table of positions",
        _learned,
        _learned_table,
        "learned-is-relative",
        (
            "(0, 1) and (1, 2)",
            "The first score holds the table's rows 0 and 1, the second its rows 1 and 2. What "
            "ties these rows to each other?",
        ),
        (
            "Put the table's rows into a list, so that you can look one up by its position.",
            "`p = [p0, p1, p2, p3, p4]`, and the score is `(q + p[m]) @ (k + p[n])`.",
            "Compare (0, 1) with (1, 2): `[0, 1, 1, score, score]`. If these two agree, take "
            "(0, 2) and (1, 3).",
        ),
        last=LAST_LEARNED,
    ),
)

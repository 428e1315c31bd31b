"""Case 6: which of four slips makes the scores that a service reports."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from autograder.exercises.lesson_04.exact import whole_vector
from autograder.exercises.lesson_07.cases_deciding import Decision, Entry, drawn
from autograder.exercises.lesson_07.cases_strategy import case_exercise
from autograder.exercises.places import Read

#: d = 4 with the base 10,000, and with the wrong one, 100.
THETA, WRONG_THETA = (1.0, 0.01), (1.0, 0.1)
#: Scores of two causes differ by so many thousandths at one reported place at least.
_APART = 100

Places = Sequence[tuple[int, int]]


def turn(x: Sequence[float], position: float, theta: Sequence[float] = THETA) -> np.ndarray:
    """Turn a row of four to a position, its entries 1 and 2, and 3 and 4, being pairs."""
    pairs = np.asarray(x, dtype=float).view(complex)
    return (pairs * np.exp(1j * position * np.array(theta))).view(float)


def rounded(position: int) -> float:
    """Give a position as bfloat16 holds it: with eight binary digits, ties to the even one."""
    if position == 0:
        return 0.0
    step = 2.0 ** max(0, int(np.floor(np.log2(position))) - 7)
    return float(np.round(position / step) * step)


def _halves(k: Sequence[float], position: int) -> np.ndarray:
    """Turn entries 1 and 3, and 2 and 4, as pairs."""
    order = [0, 2, 1, 3]
    return turn(np.asarray(k, dtype=float)[order], position)[order]


_KEYS: Mapping[str, Callable[[Sequence[float], int], np.ndarray]] = {
    "a": lambda k, n: turn(k, n + 1),
    "b": lambda k, n: turn(k, n, WRONG_THETA),
    "d": _halves,
}


def score(cause: str, n: Mapping[str, Any], place: tuple[int, int]) -> float:
    """Give a score under one cause, or "" for none, in thousandths."""
    at_query, at_key = place
    if cause == "c":
        return 1000 * float(turn(n["q"], rounded(at_query)) @ turn(n["k"], rounded(at_key)))
    key = _KEYS.get(cause, turn)(n["k"], at_key)
    return 1000 * float(turn(n["q"], at_query) @ key)


def _first(n: Mapping[str, Any]) -> tuple[int, int]:
    return n["m"], n["n"]


def _moved(n: Mapping[str, Any], times: int = 1) -> tuple[int, int]:
    return n["m"] + times * n["s"], n["n"] + times * n["s"]


def _reported(rng: np.random.Generator) -> Mapping[str, Any]:
    while True:
        query, key = (int(one) for one in rng.integers(257, 600, size=2))
        n = {
            **{"q": whole_vector(rng, 4), "k": whole_vector(rng, 4)},
            **{"m": query, "n": key, "s": int(rng.integers(5, 60))},
        }
        places = (_first(n), _moved(n))
        seen = {one: np.array([score(one, n, at) for at in places]) for one in ("", *"abcd")}
        differ = itertools.combinations(seen.values(), 2)
        if query != key and all(np.max(np.abs(one - other)) > _APART for one, other in differ):
            reported = [round(float(one)) for one in seen[str(rng.choice(list("abcd")))]]
            return {**n, "reported": reported}


def _right(n: Mapping[str, Any]) -> str:
    def gap(cause: str) -> float:
        told = zip(n["reported"], (_first(n), _moved(n)), strict=True)
        return max(abs(got - score(cause, n, at)) for got, at in told)

    return min("abcd", key=gap)


def _in_units(value: Read) -> Callable[[Mapping[str, Any]], float]:
    return lambda n: value(n) / 1000


_ENTRIES = (
    Entry(
        "the right score at (m, n)",
        _in_units(lambda n: score("", n, _first(n))),
        "Without any slip: `turn(q, m, theta) @ turn(k, n, theta)`, a plain number and not in "
        "thousandths.",
        {
            "key-turned-backwards": _in_units(
                lambda n: 1000 * float(turn(n["q"], n["m"]) @ turn(n["k"], -n["n"]))
            ),
            "plain-dot-product": lambda n: float(np.dot(n["q"], n["k"])),
        },
    ),
    Entry(
        "the score that the cause gives at (m + 2s, n + 2s)",
        _in_units(lambda n: score(_right(n), n, _moved(n, 2))),
        "Try each cause at both reported places first: only one gives both numbers. Then take "
        "that one to the third place.",
    ),
)

EXERCISES = (
    case_exercise(
        id="case-root-cause",
        title="Case 6: the root cause",
        concepts=("long-context-cases", "relative"),
        points=3,
        kind=Decision(
            "root_cause",
            {
                "a": "cached keys stand one position too far",
                "b": "the keys have the base 100",
                "c": "positions are rounded to bfloat16",
                "d": "the keys have their pairs in halves",
            },
            _right,
            "cause_evidence",
            _ENTRIES,
            {
                "a": "A key one position on gives equal scores at both places, since q and k "
                "still turn alike. Does it give the reported ones?",
                "b": "With 1/10 for the second frequency of the keys: does that give both reported "
                "scores?",
                "c": "With `rounded(m)` and `rounded(n)`: does that give both reported scores?",
                "d": "With the keys' entries 1 and 3, and 2 and 4, as pairs: does that give both "
                "reported scores?",
            },
            drawn("case-root-cause", _reported, _ENTRIES),
        ),
        hints=(
            "Write the score once as a function of the place for each cause, and compare with "
            "`reported / 1000`.",
            "The keys become `turn(k, n + 1, theta)`, `turn(k, n, [1, 0.1])`, "
            "`turn(k, rounded(n), theta)` with the query rounded as well, or "
            "`turn(k[h], n, theta)[h]` with `h = [0, 2, 1, 3]`.",
            "The cause is the one that gives both reported scores. Then compute its score at "
            "`(m + 2 * s, n + 2 * s)`: `cause_evidence = [right score at (m, n), that one]`.",
        ),
        reread="Case 6: the root cause",
    ),
)

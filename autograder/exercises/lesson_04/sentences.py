"""'cat … sleeping' and 'model … predicts': equal scores of vectors that all differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.exercises.lesson_04.exact import (
    DEFAULT,
    Numbers,
    score,
    telling,
    turned,
    whole_vector,
)
from autograder.exercises.lesson_04.setting import lesson_exercise
from autograder.kinds import Array, Choice, Expression, Shown, Step, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_REREAD = "A sentence slides along"

_theta = sp.symbols("theta", real=True)


def _words(first: str, second: str) -> Callable[[np.random.Generator], Mapping[str, Any]]:
    def draw(rng: np.random.Generator) -> Mapping[str, Any]:
        return {first: whole_vector(rng, 4), second: whole_vector(rng, 4), "theta": [*DEFAULT]}

    return draw


def _cat(way: int = 1, key: int = 1) -> Callable[[Numbers], list[sp.Expr]]:
    """Give both scores, and the first entry of 'cat' at both places."""

    def entries(numbers: Numbers) -> list[sp.Expr]:
        cat, sleeping = numbers["cat"], numbers["sleeping"]
        scores = [
            score(cat, sleeping, way * m, key * n, numbers["theta"]) for m, n in ((2, 4), (9, 11))
        ]
        return [*scores, *(turned(cat, way * m, numbers["theta"])[0] for m in (2, 9))]

    return entries


def _not_turned(numbers: Numbers) -> list[sp.Expr]:
    cat, sleeping = numbers["cat"], numbers["sleeping"]
    return [score(cat, sleeping, 0, 0, numbers["theta"])] * 2 + [sp.Integer(cat[0])] * 2


_CAT = {
    "clockwise": _cat(way=-1, key=-1),
    "key-turned-backwards": _cat(key=-1),
    "not-turned": _not_turned,
}


def _cat_differs(got: np.ndarray, numbers: Numbers) -> CounterExample:
    if abs(got[0] - got[1]) > 5e-3:
        story = "Both words moved by 7 positions, so the scores should agree. Do yours?"
    elif abs(got[2] - got[3]) < 5e-3:
        story = (
            "From 2 to 9 the first pair of 'cat' turns by 7 radians, which is no whole turn. Can "
            "its first entry stay?"
        )
    else:
        story = (
            "Turn 'cat' to position 2: its first entry is cos 2 · x₁ − sin 2 · x₂. Then 'sleeping' "
            "to 4, and the dot product of the two."
        )
    return CounterExample(
        "[score, score, entry, entry]", got=formatting.array(got), consequence=story
    )


def _same_distance(given: np.ndarray, _numbers: Mapping[str, Any]) -> Shown:
    if np.any(given != np.round(given)) or np.any(given < 0):
        return Shown(False, "Two positions are asked for, whole numbers from 0 on.")
    m, n = map(int, given)
    if (m, n) in ((2, 4), (9, 11)):
        return Shown(False, "These two places are known already: find a third one.")
    if n - m == 2:
        return Shown(True, f"At {m} and {n} the distance is 2 again, and so is the score.")
    return Shown(False, f"From {m} to {n} it is {n - m} positions, and not 2.")


def _right_model(numbers: Numbers) -> sp.Expr:
    return score(numbers["model"], numbers["predicts"], 15, 17, numbers["theta"])


_MODEL = {
    "distance-backwards": lambda n: score(n["model"], n["predicts"], 17, 15, n["theta"]),
    "key-turned-backwards": lambda n: score(n["model"], n["predicts"], 15, -17, n["theta"]),
    "plain-dot-product": lambda n: score(n["model"], n["predicts"], 0, 0, n["theta"]),
}


def _model_score(given: np.ndarray, numbers: Numbers) -> Shown:
    if abs(float(given) - float(_right_model(numbers))) < 6e-4:
        return Shown(
            True,
            f"{formatting.number(float(given))} is the score at (15, 17), and at (4, 6) as well.",
        )
    slip = next((i for i, way in _MODEL.items() if abs(float(given) - way(numbers)) < 6e-4), None)
    return Shown(
        False,
        "The score at (15, 17) is another number: turn 'model' to 15, 'predicts' to 17.",
        misconception=slip,
    )


EXERCISES = (
    lesson_exercise(
        id="cat-blanks",
        title="How far the words turn on",
        concepts=("cat-sleeping",),
        points=1,
        kind=Expression(
            tuple(
                Step(
                    name,
                    7 * _theta,
                    consequence=f"At {before} the pair has turned by {before}θ, at {after} by "
                    f"{after}θ. What lies between?",
                    wrong={
                        "position-for-distance": after * _theta,
                        "backwards": -7 * _theta,
                    },
                )
                for name, before, after in (
                    ("cat_turns_on", 2, 9),
                    ("sleeping_turns_on", 4, 11),
                )
            ),
            "theta",
        ),
        hints=(
            "Each word moves on by how many positions?",
            "9 − 2 and 11 − 4.",
            "Both are `7 * theta`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="cat-scores",
        title="'cat … sleeping' at two places",
        concepts=("cat-sleeping", "relative"),
        points=2,
        kind=Array(
            "cat_numbers",
            _cat(),
            _cat_differs,
            shape=(4,),
            cases=telling("cat-scores", _words("cat", "sleeping"), [_cat(), *_CAT.values()]),
            wrong=_CAT,
        ),
        hints=(
            "Turn each word's two pairs by position times frequency; theta holds both frequencies.",
            "Write a small function that turns four entries, and use it four times: 'cat' at 2 "
            "and 9, 'sleeping' at 4 and 11.",
            "`[cat_2 @ sleeping_4, cat_9 @ sleeping_11, cat_2[0], cat_9[0]]`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="cat-conclusion",
        title="What may be concluded?",
        concepts=("cat-sleeping", "uniqueness"),
        points=1,
        kind=Choice(
            "conclusion",
            {
                "a": "The vectors are the same at both places, and so the scores are.",
                "b": "The vectors differ, and so the scores differ.",
                "c": "The vectors differ, and the scores are equal.",
            },
            right="c",
            witness=Witness("third_place", floats(2), _same_distance),
            because={
                "a": CounterExample(
                    "'cat' at 2 and at 9",
                    consequence="You computed its first entry at both places. Are the two equal?",
                ),
                "b": CounterExample(
                    "(2, 4) and (9, 11)",
                    consequence="You computed both scores. Do they differ?",
                ),
            },
            wrong={"a": "equal-elsewhere", "b": "other-vectors-other-scores"},
        ),
        hints=(
            "Look at your four numbers: which two agree, and which two do not?",
            "For the witness: what must two positions have in common with (2, 4)?",
            "Any place with n − m = 2, such as a sentence that starts at 0.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="model-predicts",
        title="'model … predicts' further on",
        concepts=("cat-sleeping", "relative"),
        points=1,
        kind=TrueFalse(
            "attention_changes",
            lambda _: False,
            Witness("score_at_15_17", floats(), _model_score),
            lambda _: CounterExample(
                "(4, 6) and (15, 17)",
                consequence="Both words moved on by 11 positions. What does a common turn do to "
                "the angle between two vectors?",
            ),
            cases=telling(
                "model-predicts",
                _words("model", "predicts"),
                [_right_model, *_MODEL.values()],
            ),
            wrong="other-vectors-other-scores",
        ),
        hints=(
            "How far apart are the two words at either place?",
            "The distance is 2 at both: compute the score at whichever is easier.",
            "Turn 'predicts' alone, by 2 positions, and take the dot product with 'model'.",
        ),
        reread=_REREAD,
    ),
)

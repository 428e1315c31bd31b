"""Case 5: two changes at once, and which of them made a model worse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.exercises.lesson_07.cases_deciding import Decision, Entry, drawn
from autograder.exercises.lesson_07.cases_strategy import case_exercise

#: Losses come in thousandths; an effect below this is the noise between two runs.
NOISE = 20


def _four_runs(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw [neither change, base only, factor only, both]: one effect is planted, or none."""
    start, size = int(rng.integers(1900, 2600)), int(rng.integers(120, 400))
    planted = {"a": (0, 1, 0, 1), "b": (0, 0, 1, 1), "c": (0, 0, 0, 1), "d": (0, 0, 0, 0)}
    effects = planted[str(rng.choice(list(planted)))]
    noise = rng.integers(-4, 5, size=4)
    return {"losses": [int(start + size * e + z) for e, z in zip(effects, noise, strict=True)]}


def _base(n: Mapping[str, Any]) -> float:
    neither, base, factor, both = n["losses"]
    return (base + both - neither - factor) / 2


def _factor(n: Mapping[str, Any]) -> float:
    neither, base, factor, both = n["losses"]
    return (factor + both - neither - base) / 2


def _together(n: Mapping[str, Any]) -> float:
    neither, base, factor, both = n["losses"]
    return both - base - factor + neither


def _total(n: Mapping[str, Any]) -> float:
    return n["losses"][3] - n["losses"][0]


def _right(n: Mapping[str, Any]) -> str:
    effects = {"a": _base(n), "b": _factor(n), "c": _together(n)}
    largest = max(effects, key=effects.get)
    return largest if effects[largest] > NOISE else "d"


_ENTRIES = (
    Entry(
        "the main effect of the base",
        _base,
        "What does the base change cost without the new factor, and what with it? The main effect "
        "is the mean of the two.",
        {
            "effects-exchanged": _factor,
            "alone-for-main-effect": lambda n: n["losses"][1] - n["losses"][0],
        },
    ),
    Entry(
        "the main effect of the factor",
        _factor,
        "What does the factor cost on the old base, and what on the new one? The main effect is "
        "the mean of the two.",
        {
            "effects-exchanged": _base,
            "alone-for-main-effect": lambda n: n["losses"][2] - n["losses"][0],
        },
    ),
    Entry(
        "the interaction",
        _together,
        "What does the base change cost with the new factor, and what without it? The interaction "
        "is the first minus the second, and is not halved.",
        {"total-for-interaction": _total},
    ),
)

EXERCISES = (
    case_exercise(
        id="case-regression",
        title="Case 5: separating two effects",
        kind=Decision(
            "guilty_change",
            {
                "a": "the larger base",
                "b": "the attention factor",
                "c": "only the two together",
                "d": "neither: it is noise",
            },
            _right,
            "regression_evidence",
            _ENTRIES,
            {
                "a": "Is the base's main effect above the noise, and the largest of your three?",
                "b": "Is the factor's main effect above the noise, and the largest of your three?",
                "c": "Is the interaction above the noise, and the largest of your three?",
                "d": "Is none of your three numbers above the noise of 20 thousandths?",
            },
            drawn("case-regression", _four_runs, _ENTRIES),
        ),
        hints=(
            "Each change is switched on in two of the four runs: compare these with the others.",
            "The base costs `losses[1] - losses[0]` with the old factor, `losses[3] - losses[2]` "
            "with the new one. Their mean is the main effect, their difference the interaction.",
            "With `o, b, f, both = losses`: `[(b + both - o - f) / 2, (f + both - o - b) / 2, "
            "both - b - f + o]`. Which is largest, and is it above 20?",
        ),
        reread="Case 5: separating two effects",
    ),
)

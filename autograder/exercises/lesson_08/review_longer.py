"""Four of the last questions, on lesson 7: squeezed angles, a base, a ramp, two changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from autograder.exercises.lesson_04.exact import Numbers, telling
from autograder.exercises.lesson_08.setting import lesson_exercise
from autograder.formatting import array, number
from autograder.kinds import Array, Number
from autograder.verdict import CounterExample

REREAD = "Before you go: six questions"


def _cases(key: str, draw: Any, right: Any, wrong: Mapping[str, Any]) -> Any:
    return telling(key, draw, [right, *wrong.values()])


def _a_longer_text(rng: np.random.Generator) -> Mapping[str, Any]:
    trained = int(rng.choice([1000, 2000, 4000]))
    longer = trained * int(rng.choice([2, 4, 5, 8]))
    d = int(rng.choice([4, 6, 8]))
    return {
        "d": d,
        "b": int(rng.choice([1000, 10_000])),
        "j": int(rng.integers(2, d // 2 + 1)),
        "trained": trained,
        "longer": longer,
        "m": int(rng.integers(longer // 2, longer)),
    }


def _angle(shrunk: Any, ahead: int = 0, stretched: Any = lambda n: 1) -> Any:
    """Give position times frequency, with a factor on the angle, on the exponent or on b."""

    def angle(n: Numbers) -> Any:
        theta = (stretched(n) * n["b"]) ** sp.Rational(-2 * (n["j"] - 1 + ahead), n["d"])
        return shrunk(n) * n["m"] * theta

    return angle


def _shrinking(n: Numbers) -> Any:
    return sp.Rational(n["trained"], n["longer"])


_squeezed = _angle(_shrinking)
_SQUEEZED = {
    "nothing-squeezed": _angle(lambda n: 1),
    "factor-upside-down": _angle(lambda n: 1 / _shrinking(n)),
    "base-times-the-length-factor": _angle(lambda n: 1, stretched=lambda n: 1 / _shrinking(n)),
    "exponent-off-by-one": _angle(_shrinking, ahead=1),
}


def _squeezed_story(got: np.ndarray, n: Numbers) -> CounterExample:
    place = float(got) * n["b"] ** (2 * (n["j"] - 1) / n["d"])
    return CounterExample(
        f"pair {n['j']}, position {n['m']} of {n['longer']}",
        got=f"{number(float(got))} radians",
        consequence=f"In training pair {n['j']} stood there at position {number(place)}. Squeezed, "
        f"position {n['longer']} falls on {n['trained']}: where does {n['m']} fall?",
    )


def _a_middle_pair(rng: np.random.Generator) -> Mapping[str, Any]:
    d = int(rng.choice([8, 10, 12, 16]))
    trained = int(rng.choice([2048, 4096, 8192]))
    return {
        "d": d,
        "j": int(rng.integers(2, d // 2)),
        "trained": trained,
        "longer": trained * int(rng.choice([2, 3, 4, 8])),
    }


def _lambda_and_growth(lam_power: Any, growth_power: Any = None) -> Any:
    """Give λ as a power of L′/L, and the growth of T_j as a power of λ, or of L′/L itself."""

    def both(n: Numbers) -> list[Any]:
        d, j = sp.Integer(n["d"]), n["j"]
        lam = (1 / _shrinking(n)) ** lam_power(d)
        growth = lam ** (2 * (j - 1) / d) if growth_power is None else growth_power(n, lam)
        return [lam, growth]

    return both


_right_lambda = _lambda_and_growth(lambda d: d / (d - 2))
_LAMBDA = {
    "length-factor-for-base-factor": _lambda_and_growth(lambda d: 1),
    "base-exponent-upside-down": _lambda_and_growth(lambda d: (d - 2) / d),
    "periods-grow-alike": _lambda_and_growth(
        lambda d: d / (d - 2), lambda n, lam: 1 / _shrinking(n)
    ),
    "exponent-off-by-one": _lambda_and_growth(
        lambda d: d / (d - 2), lambda n, lam: lam ** sp.Rational(2 * n["j"], n["d"])
    ),
}


def _lambda_story(got: np.ndarray, n: Numbers) -> CounterExample:
    growth = max(float(got[0]), 1e-9) ** ((n["d"] - 2) / n["d"])
    wanted = n["longer"] / n["trained"]
    of = f"d = {n['d']}, from {n['trained']} to {n['longer']}"
    if abs(growth - wanted) < 5e-3:
        return CounterExample(
            f"{of}, pair {n['j']} of {n['d'] // 2}",
            got=f"its period grows by {number(float(got[1]))}",
            consequence="Your λ is right. Each period grows by a power of it: the exponent is 0 "
            f"for the first pair and (d − 2)/d for the last one. Which is that of pair {n['j']}?",
        )
    return CounterExample(
        of,
        got=f"with your λ the last period grows by {number(growth)}",
        expected=f"it grows by {number(wanted)}",
    )


def _three_wavelengths(rng: np.random.Generator) -> Mapping[str, Any]:
    trained = int(rng.choice([2000, 4000, 8000]))
    within = [
        int(rng.integers(trained // 100, trained // 5)),
        int(rng.integers(trained // 3, 9 * trained // 10)),
        int(rng.integers(2 * trained, 20 * trained)),
    ]
    return {
        "wavelengths": [within[int(i)] for i in rng.permutation(3)],
        "trained": trained,
        "s": int(rng.choice([2, 4, 8, 16])),
    }


def _ramp(length: Any, turns: Any) -> Any:
    return min(1, max(0, (length / turns - 1) / 3))


def _left(blend: Any) -> Any:
    """Give what is left of each frequency, by a blend of γ and s."""

    def shares(n: Numbers) -> list[Any]:
        trained, s = sp.Integer(n["trained"]), sp.Integer(n["s"])
        return [blend(_ramp(trained, one), s) for one in n["wavelengths"]]

    return shares


_left_by_llama = _left(lambda kept, s: (1 - kept) / s + kept)
_LEFT = {
    "ramp-reversed": _left(lambda kept, s: kept / s + (1 - kept)),
    "periods-blended": _left(lambda kept, s: 1 / ((1 - kept) * s + kept)),
    "no-smooth-part": _left(lambda kept, s: 1 / s if kept < 1 else sp.Integer(1)),
}


def _left_story(got: np.ndarray, n: Numbers) -> CounterExample:
    short, long = n["trained"] / 4, n["trained"]
    return CounterExample(
        f"wavelengths {', '.join(map(str, n['wavelengths']))}",
        got=array(got),
        consequence=f"Below {number(short)} all is left, above {long} one part in {n['s']}. "
        "Between them γ is a straight line in L/wavelength, 0 where that is 1 and 1 where it is 4. "
        "Which of your three is which?",
    )


def _three_runs(rng: np.random.Generator) -> Mapping[str, Any]:
    start = int(rng.integers(1900, 2600))
    base, factor, more = (int(one) for one in rng.integers(-90, 300, size=3))
    return {"losses": [start, start + base, start + factor], "interaction": more}


def _fourth_and_effect(fourth: Any, effect: Any = None) -> Any:
    def both(n: Numbers) -> list[Any]:
        neither, base, factor = map(sp.Integer, n["losses"])
        last = fourth(neither, base, factor, n["interaction"])
        mean = (base - neither + last - factor) / 2
        return [last, mean if effect is None else effect(neither, base, factor, last)]

    return both


def _from_interaction(neither: Any, base: Any, factor: Any, more: Any) -> Any:
    return base + factor - neither + more


_FOURTH = {
    "total-for-interaction": _fourth_and_effect(lambda o, b, f, more: o + more),
    "alone-for-main-effect": _fourth_and_effect(_from_interaction, lambda o, b, f, last: b - o),
    "effects-exchanged": _fourth_and_effect(
        _from_interaction, lambda o, b, f, last: (f - o + last - b) / 2
    ),
}


def _fourth_story(got: np.ndarray, n: Numbers) -> CounterExample:
    neither, base, factor = n["losses"]
    last = float(got[0])
    return CounterExample(
        f"your fourth run: {number(last)}",
        got=f"the base costs {base - neither} without the factor, and "
        f"{number(last - factor)} with it",
        consequence=f"The second less the first must be {n['interaction']}, the interaction, and "
        "their mean the main effect. Is it so in yours?",
    )


EXERCISES = (
    lesson_exercise(
        id="review-squeezed-angle",
        title="Last review: an angle in a longer text",
        concepts=("interpolation",),
        points=1,
        kind=Number(
            "angle_when_squeezed",
            _squeezed,
            _squeezed_story,
            cases=_cases("review-squeezed-angle", _a_longer_text, _squeezed, _SQUEEZED),
            wrong=_SQUEEZED,
        ),
        hints=(
            "Where does position m fall when the last position falls on the last trained one?",
            "The angle is (L/L′) · m · θ_j, with θ_j = b^(−2(j − 1)/d).",
            "`trained / longer * m * b ** (-2 * (j - 1) / d)`.",
        ),
        reread=REREAD,
    ),
    lesson_exercise(
        id="review-lambda-growth",
        title="Last review: λ, and a pair in the middle",
        concepts=("base-scaling",),
        points=1,
        kind=Array(
            "lambda_and_growth",
            _right_lambda,
            _lambda_story,
            shape=(2,),
            cases=_cases("review-lambda-growth", _a_middle_pair, _right_lambda, _LAMBDA),
            wrong=_LAMBDA,
        ),
        hints=(
            "The last pair, j = d/2, has the exponent (d − 2)/d. Its period must grow by L′/L.",
            "λ = (L′/L)^(d/(d−2)), and T_j grows by λ^(2(j−1)/d).",
            "`lam = (longer / trained) ** (d / (d - 2))`, then `[lam, lam ** (2 * (j - 1) / d)]`.",
        ),
        reread=REREAD,
    ),
    lesson_exercise(
        id="review-three-wavelengths",
        title="Last review: kept, slowed or between",
        concepts=("scaled-thetas",),
        points=1,
        kind=Array(
            "left_by_llama",
            _left_by_llama,
            _left_story,
            shape=(3,),
            cases=_cases("review-three-wavelengths", _three_wavelengths, _left_by_llama, _LEFT),
            wrong=_LEFT,
        ),
        hints=(
            "Which of the three wavelengths is below L/4, which above L, and which between?",
            "γ = (L/wavelength − 1)/(4 − 1), kept between 0 and 1; what is left is (1 − γ)/s + γ.",
            "`g = np.clip((trained / np.array(wavelengths) - 1) / 3, 0, 1)`, then "
            "`(1 - g) / s + g`.",
        ),
        reread=REREAD,
    ),
    lesson_exercise(
        id="review-fourth-run",
        title="Last review: the run that is missing",
        concepts=("long-context-cases",),
        points=1,
        kind=Array(
            "fourth_run_and_effect",
            _fourth_and_effect(_from_interaction),
            _fourth_story,
            shape=(2,),
            cases=_cases(
                "review-fourth-run", _three_runs, _fourth_and_effect(_from_interaction), _FOURTH
            ),
            wrong=_FOURTH,
        ),
        hints=(
            "If the two changes did not meddle with each other, what would both together cost?",
            "The interaction is both − base − factor + neither; solve it for `both`. The main "
            "effect is the mean of what the base costs without the factor and with it.",
            "With `o, b, f = losses`: `both = b + f - o + interaction`, and the effect is "
            "`(b - o + both - f) / 2`.",
        ),
        reread=REREAD,
    ),
)

"""The order of the tokens makes no difference, as long as each keeps its score and its value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder import formatting
from autograder.cases import Cases
from autograder.exercises.lesson_00.setting import (
    ROUNDED,
    distinct,
    dot,
    lesson_exercise,
    mixed,
    shares_of_scores,
    telling,
)
from autograder.kinds import Array, Shown, TrueFalse, Witness, floats
from autograder.verdict import CounterExample

_REREAD = "Attention is blind to order"

#: Tokens 3, 1, 2: the new order of the question, and every order that moves something.
_NEW_ORDER = (2, 0, 1)
_ORDERS = ((0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0))


def reordered(items: Sequence[int], order: Sequence[int]) -> list[int]:
    """Give the items in another order."""
    return [items[place] for place in order]


def _tokens(rng: np.random.Generator) -> Mapping[str, Any]:
    return {"scores": distinct(rng, -1, 3), "values": distinct(rng, -3, 9)}


def _both(model: Any) -> Any:
    """Give what a model makes of the tokens as they stand, twice: an order changes nothing."""
    return lambda n: [model(n["scores"], n["values"])] * 2


def _values_left_behind(numbers: Mapping[str, Any]) -> list[Any]:
    scores, values = numbers["scores"], numbers["values"]
    return [mixed(scores, values), mixed(reordered(scores, _NEW_ORDER), values)]


_MIXED_SLIPS = {
    "values-left-behind": _values_left_behind,
    "scores-shared": _both(lambda scores, values: dot(shares_of_scores(scores), values)),
    "all-shares-alike": _both(lambda scores, values: dot([1 / 3] * 3, values)),
}


def _mixed_story(given: np.ndarray, numbers: Mapping[str, Any]) -> CounterExample:
    low, high = min(numbers["values"]), max(numbers["values"])
    if np.any((given < low) | (given > high)):
        after = (
            f"The values lie between {formatting.number(low)} and {formatting.number(high)}, and "
            "so does every mixture of them with shares that add up to 1."
        )
    else:
        after = (
            "Print your three products of share and value, before and after. The token with the "
            "largest score must bring the same product in both orders: does it?"
        )
    return CounterExample("before, after", got=formatting.vector(given), consequence=after)


def _two_texts(rng: np.random.Generator) -> Mapping[str, Any]:
    """Draw three tokens, and three again: the same in another order, or paired otherwise."""
    tokens = telling(
        _tokens,
        *(
            lambda n, order=order: mixed(reordered(n["scores"], order), n["values"])
            for order in ((0, 1, 2), *_ORDERS)
        ),
    )(rng)
    order, paired = (_ORDERS[int(rng.integers(len(_ORDERS)))] for _ in range(2))
    while paired == order:
        paired = _ORDERS[int(rng.integers(len(_ORDERS)))]
    same = bool(rng.integers(2))
    return {
        "scores": tokens["scores"],
        "values": tokens["values"],
        "other_scores": reordered(tokens["scores"], order),
        "other_values": reordered(tokens["values"], order if same else paired),
    }


def passed_on(numbers: Mapping[str, Any], text: str = "") -> float:
    """Give what the last token gets from the first text, or from the "other_" one."""
    return float(mixed(numbers[f"{text}scores"], numbers[f"{text}values"]))


def _same_tokens(numbers: Mapping[str, Any]) -> bool:
    texts = (
        sorted(zip(numbers[f"{text}scores"], numbers[f"{text}values"], strict=True))
        for text in ("", "other_")
    )
    first, other = texts
    return first == other


def _shows_second(given: np.ndarray, numbers: Mapping[str, Any]) -> Shown:
    first, second = passed_on(numbers), passed_on(numbers, "other_")
    told = formatting.number(float(given))
    if abs(float(given) - second) < ROUNDED:
        how = "the same" if _same_tokens(numbers) else f"not {formatting.number(first)}"
        return Shown(True, f"From the second text it gets {told}, {how} as from the first.")
    if abs(float(given) - first) < ROUNDED:
        return Shown(False, f"{told} is what it gets from the *first* text.")
    return Shown(False, f"From the second text it does not get {told}.")


EXERCISES = (
    lesson_exercise(
        id="permute-tokens",
        title="Permute the tokens and see",
        concepts=("why-position",),
        points=1,
        kind=Array(
            "before_and_after",
            _both(mixed),
            _mixed_story,
            shape=(2,),
            cases=Cases("permute-tokens", telling(_tokens, _both(mixed), *_MIXED_SLIPS.values())),
            wrong=_MIXED_SLIPS,
        ),
        hints=(
            "What it gets is share times value, added up over the three tokens.",
            "In the new order both lists change: `[2, 0, 1]` picks the third, the first, the "
            "second.",
            "With the shares in an array, before is `shares @ values`, and after is "
            "`shares[[2, 0, 1]] @ values[[2, 0, 1]]`.",
        ),
        reread=_REREAD,
    ),
    lesson_exercise(
        id="order-claim",
        title="Does the last token get the same from two texts?",
        concepts=("why-position",),
        points=1,
        kind=TrueFalse(
            "same_from_both",
            _same_tokens,
            Witness("from_second_text", floats(), _shows_second),
            lambda numbers: CounterExample(
                f"the token with score {formatting.number(max(numbers['scores']))}",
                consequence="It counts most. Look for it in both texts: which value does it bring "
                "along in each?",
            ),
            cases=Cases("order-claim", _two_texts),
        ),
        hints=(
            "A token is a score together with its value. Are they the same three tokens?",
            "Compute what the last token gets from the second text, as you did just now.",
            "`w = np.exp(other_scores)`, then `from_second_text = w / w.sum() @ other_values`; "
            "compare with the first text.",
        ),
        reread=_REREAD,
    ),
)

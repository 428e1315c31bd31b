"""Arranging: putting things in order, or matching them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from autograder.answering.described import described
from autograder.exercise import Ask
from autograder.kinds.one_name import OneName
from autograder.kinds.reading import letter, read
from autograder.kinds.rejection import invalid
from autograder.verdict import CounterExample, Finding, Status


@dataclass(frozen=True)
class Order(OneName):
    """Items in the right order.

    Parameters
    ----------
    items : mapping
        {letter: the item in words}.
    right : str
        The letters in order.
    because : mapping
        {pair of letters in the wrong order, such as "ba": why not}.
    """

    items: Mapping[str, str]
    right: str
    because: Mapping[str, str]
    label = "order"

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Find the first neighbours that stand in the wrong order."""
        given = read(ask, self.name)
        if not isinstance(given, str | list | tuple):
            raise invalid(
                f'`{self.name}` must be letters in order, such as "abcd"; it is {described(given)}.'
            )
        letters = [one for one in given if not isinstance(one, str) or one.strip(" ,→->")]
        strange = [one for one in letters if str(one).strip().lower() not in self.items]
        if strange:
            wanted = ", ".join(self.items)
            raise invalid(
                f"`{self.name}` must hold the letters {wanted}; it has {strange[0]!r:.20}."
            )
        order = [one.strip().lower() for one in letters]
        if sorted(order) != sorted(self.items):
            raise invalid(f"`{self.name}` must hold each of {', '.join(self.items)} exactly once.")
        right_so_far = next(
            (i for i, (a, b) in enumerate(zip(order, self.right, strict=True)) if a != b),
            len(order),
        )
        if right_so_far == len(order):
            return Finding(Status.PROVED, "The order is right.")
        first, then = self._out_of_order(order)
        return Finding(
            Status.REFUTED,
            f"“{self.items[first]}” cannot come before “{self.items[then]}”.",
            counterexample=CounterExample(
                f"{first} before {then}", consequence=self.because.get(first + then, "")
            ),
        )

    def _out_of_order(self, order: list[str]) -> tuple[str, str]:
        rank = {one: i for i, one in enumerate(self.right)}
        return next((a, b) for a, b in zip(order, order[1:], strict=False) if rank[a] > rank[b])


@dataclass(frozen=True)
class Match(OneName):
    """Each thing on the left matched with one on the right.

    Parameters
    ----------
    left, right_side : mapping
        {key: in words}.
    pairs : mapping
        {left key: right letter}.
    because : mapping
        {left key: what to look at when it is matched wrongly}.
    """

    left: Mapping[int, str]
    right_side: Mapping[str, str]
    pairs: Mapping[int, str]
    because: Mapping[int, str]
    label = "match"

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Judge every match, all or none; say which is the first that fails."""
        given = read(ask, self.name)
        example = '{1: "a", 2: "b"}'
        if not isinstance(given, dict):
            raise invalid(
                f"`{self.name}` must be a dict such as {example}; it is {described(given)}."
            )
        letters = tuple(self.right_side)
        matches = {}
        for key, item in given.items():
            number = int(key) if str(key).strip().isdigit() else None
            if number not in self.left:
                raise invalid(
                    f"`{self.name}` has the key {key!r}; the keys are "
                    f"{', '.join(map(str, self.left))}."
                )
            matches[number] = letter(item, f"{self.name}[{number}]", letters)
        right = {key: matches.get(key) == one for key, one in self.pairs.items()}
        if all(right.values()):
            return Finding(Status.PROVED, "Every match is right.")
        first = next(key for key, ok in right.items() if not ok)
        return Finding(
            Status.REFUTED,
            f"Not every match is right. Look at {first}: {self.left[first]}.",
            counterexample=CounterExample(
                self.left[first], consequence=self.because.get(first, "")
            ),
        )

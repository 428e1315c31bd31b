"""What is made from the bank's right answers: rewritten ones, casting ones and mutants."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator

from autograder.exercises import get

from ..autograder.bank import BankAnswer
from .casting import cast
from .item import Family, Item
from .mutants import mutations
from .oracle.opinion import QUESTIONS, prepared
from .rewriting import rewritten

Maker = Callable[[BankAnswer], Iterable[Item]]


def same_meaning(answer: BankAnswer) -> Iterator[Item]:
    """Give the forms of an answer that should mean the same."""
    for change, source in rewritten(answer.source):
        yield Item(answer, source, Family.REWRITTEN, change)
    name = get(answer.exercise).kind.name
    for change, source in cast(answer.source, name, prepared(answer.exercise)[0][0].arguments):
        yield Item(answer, source, Family.CAST, change)


def mutants(answer: BankAnswer) -> Iterator[Item]:
    """Give an answer with one small change each."""
    for mutation in mutations(answer.source):
        if source := mutation.of(answer.source):
            yield Item(answer, source, Family.MUTANT, str(mutation))


def all_variants(answers: Iterable[BankAnswer]) -> list[Item]:
    """Make everything that can be made of right answers that are functions, each text once."""
    made = (
        item
        for answer in _right_functions(answers)
        for make in (same_meaning, mutants)
        for item in make(answer)
    )
    return list({(item.exercise, item.source): item for item in made}.values())


def sampled(answers: Iterable[BankAnswer], count: int, seed: int) -> list[Item]:
    """Draw variants for every exercise: half of the same meaning, half mutants.

    Parameters
    ----------
    answers : iterable of BankAnswer
        The bank.
    count : int
        How many for an exercise; there may be fewer.
    seed : int
        The same seed draws the same ones from the same bank.
    """
    by_exercise: dict[str, list[BankAnswer]] = {}
    for answer in _right_functions(answers):
        by_exercise.setdefault(answer.exercise, []).append(answer)
    chosen: list[Item] = []
    for exercise, right in by_exercise.items():
        rng = random.Random(f"{seed} {exercise}")
        chosen += _drawn(right, same_meaning, count // 2, rng)
        chosen += _drawn(right, mutants, count - count // 2, rng)
    return chosen


def _right_functions(answers: Iterable[BankAnswer]) -> Iterator[BankAnswer]:
    return (one for one in answers if one.is_right and one.exercise in QUESTIONS)


def _drawn(right: list[BankAnswer], make: Maker, count: int, rng: random.Random) -> list[Item]:
    """Draw an answer, then one of its variants, until there are enough."""
    left: dict[BankAnswer, list[Item]] = {}
    drawn: dict[str, Item] = {}
    right = list(right)
    while right and len(drawn) < count:
        answer = rng.choice(right)
        if answer not in left:
            left[answer] = list(make(answer))
            rng.shuffle(left[answer])
        if not left[answer]:
            right.remove(answer)
            continue
        item = left[answer].pop()
        drawn.setdefault(item.source, item)
    return list(drawn.values())

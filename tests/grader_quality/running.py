"""Choosing what to judge, and judging it all."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import partial

from rich.console import Console
from rich.progress import track

from ..autograder.bank import bank
from .item import Item
from .judging import Outcome, broken, outcome
from .oracle.opinion import QUESTIONS, prepared
from .processes import Broken, in_processes
from .variants import all_variants, sampled


def chosen(exercises: Sequence[str], sample: int | None, seed: int) -> list[Item]:
    """Give the answers of the bank and the variants to judge, in the order of the exercises.

    Parameters
    ----------
    exercises : sequence of str
        Their ids.
    sample : int, optional
        How many variants of each; None for all.
    seed : int
        Other seeds draw other variants.
    """
    answers = [one for one in bank() if one.exercise in exercises]
    variants = all_variants(answers) if sample is None else sampled(answers, sample, seed)
    items = [*(Item(one, one.source) for one in answers), *variants]
    return sorted(items, key=lambda item: exercises.index(item.exercise))


def judged(
    items: Sequence[Item], seed: int, jobs: int, console: Console | None = None
) -> list[Outcome]:
    """Judge programs in processes, and ask the oracle about them.

    Parameters
    ----------
    items : sequence of Item
        The programs.
    seed : int
        Other seeds draw other fresh inputs.
    jobs : int
        How many processes there are at a time.
    console : Console, optional
        Where a bar says how far it has come.
    """
    for exercise in {item.exercise for item in items} & QUESTIONS.keys():
        prepared(exercise)
    results: dict[int, Outcome] = {}
    running = in_processes(partial(_outcome, seed=seed), items, jobs)
    bar = track(running, "judging", len(items), console=console, disable=console is None)
    for place, result in bar:
        is_broken = isinstance(result, Broken)
        results[place] = broken(items[place], result.why) if is_broken else result
    return [results[place] for place in range(len(items))]


def _outcome(item: Item, seed: int) -> Outcome:
    return outcome(item, zlib.crc32(f"{seed} {item}".encode()))

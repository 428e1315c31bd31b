"""Maps that a learner makes up: any will do that has the properties which are asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import sympy as sp

from autograder.answering.time_limit import TimeUp, time_limit
from autograder.exercise import Ask
from autograder.kinds.reading import LONGEST
from autograder.kinds.reading_expressions import in_symbols, note_on_reals, read_entries
from autograder.kinds.rejection import Rejected, invalid
from autograder.verdict import CounterExample, Finding, Status


@dataclass(frozen=True)
class Given:
    """One map to be given, as a matrix of expressions.

    Parameters
    ----------
    name : str
        The name bound to it.
    shape : tuple of int
        Rows and columns.
    symbols : tuple of sympy.Symbol
        What it may hold; a whole position is declared ``integer``.
    """

    name: str
    shape: tuple[int, int]
    symbols: tuple[sp.Symbol, ...]


@dataclass(frozen=True)
class Outcome:
    """What was found about one property: None where it cannot be decided, only tried.

    Parameters
    ----------
    holds : bool or None
        Whether the maps have it; None for "in numbers it seems so".
    sentence : str
        What is missing; where it is None, why nothing is proved.
    example : CounterExample, optional
        Numbers that show it.
    misconception : str
        The wrong idea behind it.
    """

    holds: bool | None
    sentence: str = ""
    example: CounterExample | None = None
    misconception: str = ""


#: From the maps by name to what was found.
Condition = Callable[[Mapping[str, sp.Matrix]], Outcome]


@dataclass(frozen=True)
class Maps:
    """One map or several, which must have some properties, each of them decided.

    Parameters
    ----------
    given : sequence of Given
        The maps.
    conditions : sequence of Condition
        What they must be, in the order in which a failure is told.
    shown : str
        What they show together, once all properties are there.
    """

    given: Sequence[Given]
    conditions: Sequence[Condition]
    shown: str
    label = "maps"
    cases = None

    @property
    def names(self) -> tuple[str, ...]:
        """The maps' names."""
        return tuple(one.name for one in self.given)

    signatures = names

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Look for the first property that is missing."""
        maps, notes = _read_all(ask, self.given)
        doubts = []
        for condition in self.conditions:
            try:
                found = condition(maps)
            except (TypeError, ValueError, ArithmeticError, RecursionError):
                raise invalid("The properties of this map cannot be computed.") from None
            if found.holds is False:
                return Finding(
                    Status.REFUTED,
                    found.sentence,
                    counterexample=found.example,
                    misconceptions=(found.misconception,) if found.misconception else (),
                )
            if found.holds is None:
                doubts.append(found.sentence)
        if doubts:
            return Finding(Status.TESTED, self.shown, reason=" ".join([*doubts, *notes]))
        domain = "for every property asked"
        return Finding(Status.PROVED, self.shown, domain=domain, reason=" ".join(notes))


def _read_all(ask: Ask, given: Sequence[Given]) -> tuple[dict[str, sp.Matrix], list[str]]:
    """Read all maps; a blank beside one that is filled is told as such."""
    maps, notes, blank = {}, [], None
    for one in given:
        try:
            maps[one.name], note = _read(ask, one)
        except Rejected as rejection:
            if rejection.finding.status is not Status.UNATTEMPTED:
                raise
            blank = blank or rejection
            continue
        notes += [note] if note else []
    if blank is not None and maps:
        raise invalid(f"Both maps are needed: {blank.finding.headline}")
    if blank is not None:
        raise blank
    return maps, list(dict.fromkeys(notes))


def _read(ask: Ask, one: Given) -> tuple[sp.Matrix, str]:
    entries = read_entries(ask, one.name, one.shape)
    named = in_symbols(entries, one.name, {s.name: s for s in one.symbols}, {})
    try:
        with time_limit(LONGEST):
            matrix = sp.Matrix(*one.shape, [sp.sympify(entry) for entry in named.flat])
            unreal = any(entry.is_real is False for entry in matrix)
    except TimeUp:
        raise invalid(f"`{one.name}` takes too long to evaluate; write it more simply.") from None
    if unreal:
        raise invalid(f"`{one.name}` must be made of real numbers, and holds complex ones.")
    return matrix, note_on_reals(entries)

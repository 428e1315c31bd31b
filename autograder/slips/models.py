"""What wrong ideas compute: models that a wrong answer is compared with."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Program = Callable[..., Any]


@dataclass(frozen=True)
class Model:
    """A program with one wrong idea or two.

    Parameters
    ----------
    misconceptions : tuple of str
        The ideas by id.
    program : callable
        Takes an input's arguments and gives the wrong result.
    slack : callable, optional
        From an input's arguments to how far a result may be from the program's, relative to its
        largest entry: for all entries alike or for each. It is for ideas about precision.
    """

    misconceptions: tuple[str, ...]
    program: Program
    slack: Callable[..., Any] | None = None


@dataclass(frozen=True)
class Slip:
    """One stage of a computation done wrong.

    Parameters
    ----------
    misconception : str
        The idea behind it.
    stage : str
        What it replaces; two slips at different stages can be made at once.
    change : object
        What stands there instead, as the computation takes it.
    """

    misconception: str
    stage: str
    change: Any


#: A stage of this name replaces everything, so that nothing combines with it.
WHOLE = "whole"


def alone(models: Mapping[str, Program]) -> tuple[Model, ...]:
    """Make a model of each misconception's program."""
    return tuple(Model((name,), program) for name, program in models.items())


def combined(
    slips: Sequence[Slip], program: Callable[[tuple[Slip, ...]], Program]
) -> tuple[Model, ...]:
    """Make the models of all slips, and then of all pairs of them at different stages.

    Parameters
    ----------
    slips : sequence of Slip
        Several may share a misconception.
    program : callable
        From the slips that are made to the program that makes them.
    """
    return (*singles(slips, program), *pairs(slips, program))


def singles(
    slips: Iterable[Slip], program: Callable[[tuple[Slip, ...]], Program]
) -> tuple[Model, ...]:
    """Make the models of slips made one at a time."""
    return tuple(Model((slip.misconception,), program((slip,))) for slip in slips)


def pairs(
    slips: Sequence[Slip], program: Callable[[tuple[Slip, ...]], Program]
) -> tuple[Model, ...]:
    """Make the models of two slips made at once."""
    return tuple(
        Model((one.misconception, other.misconception), program((one, other)))
        for one, other in itertools.combinations(slips, 2)
        if one.stage != other.stage and WHOLE not in (one.stage, other.stage)
        if one.misconception != other.misconception
    )

"""Where a function is wrong: features of its inputs that tell the wrong ones from the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.kinds.function.trial import Trial

#: A feature says something only where so many inputs are right, and, where the numbers of an input
#: hardly ever come twice, where at most this share of all is wrong.
_LEAST_RIGHT, _FEW = 3, 0.4


@dataclass(frozen=True)
class Feature:
    """What inputs may have in common on which a function is wrong.

    Parameters
    ----------
    misconception : str
        What is diagnosed where exactly these inputs are wrong.
    of : callable
        From an input's arguments to what `tells` looks at.
    tells : callable
        From the values of the wrong inputs and those of the right ones to whether it is so.
    """

    misconception: str
    of: Callable[..., Any]
    tells: Callable[[Sequence[Any], Sequence[Any]], bool]


def where(features: Sequence[Feature], trials: Sequence[Trial]) -> tuple[str, ...]:
    """Give the first feature that all wrong inputs have and no right one has."""
    right = [trial.arguments for trial in trials if trial.right]
    wrong = [trial.arguments for trial in trials if not trial.right]
    if len(right) < _LEAST_RIGHT or not wrong:
        return ()
    for feature in features:
        here, elsewhere = ([feature.of(*one) for one in some] for some in (wrong, right))
        if feature.tells(here, elsewhere):
            return (feature.misconception,)
    return ()


def holds(here: Sequence[bool], elsewhere: Sequence[bool]) -> bool:
    """Tell a feature that inputs have or have not."""
    return all(here) and not any(elsewhere)


def beyond(here: Sequence[float], elsewhere: Sequence[float]) -> bool:
    """Tell a size from which on it is wrong; smaller ones of several sizes must be right."""
    return len(set(elsewhere)) >= _LEAST_RIGHT and min(here) > max(elsewhere)


def certain(here: Sequence[Any], elsewhere: Sequence[Any]) -> bool:
    """Tell values, of few that occur, at which it is wrong."""
    return set(here).isdisjoint(elsewhere)


def certain_of_several(here: Sequence[Any], elsewhere: Sequence[Any]) -> bool:
    """Tell such values where one of them alone is no case at all, and so says nothing."""
    return len(set(elsewhere)) > 1 and certain(here, elsewhere)


def some(here: Sequence[set[Any]], elsewhere: Sequence[set[Any]]) -> bool:
    """Tell single values among many, one of which every wrong input has."""
    if len(here) > _FEW * (len(here) + len(elsewhere)):
        return False
    harmless = set().union(*elsewhere)
    return all(one - harmless for one in here)

"""How far a learner has come with each concept, from the exercises that meet it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from autograder.concept_map.reading import Concept
from autograder.exercise import Exercise
from autograder.memo import Memo
from autograder.standing import Standing


class How(StrEnum):
    """How a concept stands."""

    DONE = "done"
    BEGUN = "begun"
    OPEN = "open"
    TO_COME = "to come"


@dataclass(frozen=True)
class ConceptStanding:
    """One concept as it stands.

    Attributes
    ----------
    concept : Concept
        The concept.
    how : How
        Done when every exercise of its own lesson that meets it is; begun when one was tried; open
        before; to come while its lesson is not out. Later lessons review it, and undo nothing.
    done, count : int
        The exercises done, and those that there are.
    """

    concept: Concept
    how: How
    done: int
    count: int


def concept_standings(
    concepts: Iterable[Concept], standing: Iterable[Standing], out: Iterable[int]
) -> list[ConceptStanding]:
    """Return how each of the concepts stands, in their order.

    Parameters
    ----------
    concepts : iterable of Concept
        Which.
    standing : iterable of Standing
        How the exercises stand that a learner can do now.
    out : iterable of int
        The lessons that are out.
    """
    by_concept: dict[str, list[Standing]] = {}
    for one in standing:
        for concept in one.exercise.concepts:
            by_concept.setdefault(concept, []).append(one)
    lessons = set(out)
    return [
        _of(one, _own(one, by_concept.get(one.id, [])), one.lesson in lessons) for one in concepts
    ]


def _own(concept: Concept, exercises: list[Standing]) -> list[Standing]:
    """Give those of the concept's own lesson; all of them where it has none."""
    own = [one for one in exercises if one.exercise.lesson.startswith(f"{concept.lesson:02}-")]
    return own or exercises


def _of(concept: Concept, exercises: list[Standing], is_out: bool) -> ConceptStanding:
    done = sum(one.done for one in exercises)
    if not is_out:
        how = How.TO_COME
    elif exercises and done == len(exercises):
        how = How.DONE
    elif any(one.tries for one in exercises):
        how = How.BEGUN
    else:
        how = How.OPEN
    return ConceptStanding(concept, how, done, len(exercises))


def exercised_by(
    concepts: Iterable[str], exercises: Iterable[Exercise | Memo]
) -> dict[str, tuple[str, ...]]:
    """Give the ids of the exercises and memos that meet each concept."""
    asked = list(exercises)
    return {
        concept: tuple(one.id for one in asked if concept in one.concepts) for concept in concepts
    }

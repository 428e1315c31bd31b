"""The wrong ideas that the grader can recognise: a name, an explanation, where to read again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Misconception:
    """A wrong idea behind a wrong answer.

    Parameters
    ----------
    id : str
        Its name in the exercises and in the bank of answers.
    name : str
        What a learner sees.
    explanation : str
        One paragraph that ends in a question or a next step.
    """

    id: str
    name: str
    explanation: str


def catalogue() -> dict[str, Misconception]:
    """Give all misconceptions by id."""
    from autograder.misconceptions import rotation

    return {one.id: one for one in rotation.MISCONCEPTIONS}

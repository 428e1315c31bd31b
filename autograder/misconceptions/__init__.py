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
    reread : str
        The section to reread, one of `autograder.misconceptions.sections`; for symptoms, which
        have no section of their own, the exercise's.
    """

    id: str
    name: str
    explanation: str
    reread: str


def catalogue() -> dict[str, Misconception]:
    """Give all misconceptions by id."""
    from autograder.misconceptions import (
        angles,
        attention,
        claims,
        complex_numbers,
        conventions,
        cosines,
        derivations,
        entries,
        exponents,
        frequencies,
        layouts,
        lengths,
        long_context,
        necessity,
        orders,
        pairs,
        periods,
        positions,
        relative,
        repairs,
        retrofits,
        reviews,
        rivals,
        rotation,
        scores,
        sequences,
        symptoms,
        weights,
    )

    themes = (
        *(rotation, cosines, derivations, angles, positions, entries, pairs, lengths, layouts),
        *(sequences, orders),
        *(weights, exponents, frequencies, periods, complex_numbers, scores, relative),
        *(rivals, attention, claims, conventions, long_context, retrofits, symptoms),
        *(necessity, repairs, reviews),
    )
    return {one.id: one for theme in themes for one in theme.MISCONCEPTIONS}

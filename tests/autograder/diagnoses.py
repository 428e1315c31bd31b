"""Which wrong ideas an exercise knows by name."""

from autograder.exercise import Exercise
from autograder.kinds import Array, Choice, Expression, Function


def diagnoses(exercise: Exercise) -> set[str]:
    """Give the ids of the misconceptions that the exercise can recognise."""
    kind = exercise.kind
    if isinstance(kind, Expression):
        return {idea for step in kind.steps for idea in step.wrong}
    if isinstance(kind, Choice):
        return set(kind.wrong.values())
    if isinstance(kind, Function):
        changed = {"input-mutated"} if {"x", "q"} & set(kind.parameters) else set()
        # a combination is made of single ones
        single = [one.misconceptions for one in kind.models() if len(one.misconceptions) == 1]
        return changed.union(*single)
    if isinstance(kind, Array):
        return set(kind.wrong)
    wrong = getattr(kind, "wrong", None)
    return {wrong} if wrong else set()

"""The experiment in the learner build: its code rotates and attends, and so is absent.

A cell that shows a result goes through; what it shows says where to look.
"""

from __future__ import annotations

from dataclasses import dataclass

METHODS = ("none", "learned", "sinusoidal", "alibi", "t5", "rope")


@dataclass(frozen=True)
class Result:
    """What stands in the place of a result while a notebook is graded."""

    def __repr__(self) -> str:
        return "The experiment is run in your own notebook, not while it is graded."

    def figure(self) -> Result:
        """Show the same: nothing was trained."""
        return self


def small_experiment(methods: object = METHODS, seeds: int = 5, steps: int = 200) -> Result:
    """Give what stands in the place of a new result."""
    return Result()


def stored_experiment() -> Result:
    """Give what stands in the place of the stored result."""
    return Result()

"""The error of a function that this course asks you to write."""

from __future__ import annotations


class WriteThisYourself(Exception):
    """A placeholder was called: while the course is graded the function is not there.

    Parameters
    ----------
    name : str
        The function.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)

    def __str__(self) -> str:
        return f"`{self.args[0]}` is what this course asks you to write: write this one yourself."

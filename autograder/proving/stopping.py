"""The two ways in which a question about a file ends early."""

from __future__ import annotations


class NotDone(Exception):
    """The question could not be put: the file fails, or the function is not in it.

    Parameters
    ----------
    sentence : str
        Why.
    printed : str
        What the file printed before.
    """

    def __init__(self, sentence: str, printed: str = "") -> None:
        super().__init__(sentence)
        self.printed = printed


class Undecided(Exception):
    """The question was put, and the answer is `unknown`; says why."""

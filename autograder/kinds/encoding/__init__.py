"""Encodings of the learner's own: maps with properties asked, and a function proved relative."""

from autograder.kinds.encoding.invention import Invention
from autograder.kinds.encoding.maps import Condition, Given, Maps, Outcome

__all__ = ["Condition", "Given", "Invention", "Maps", "Outcome"]

"""Functions to write: proved on symbols where they can be traced, and always tried on numbers."""

from autograder.kinds.function.function import Function
from autograder.kinds.function.inputs import Claim, Input, of_part

__all__ = ["Claim", "Function", "Input", "of_part"]

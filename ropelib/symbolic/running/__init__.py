"""Running ordinary NumPy and Python programs on exact numbers."""

from ropelib.symbolic.running.arrays import ExactArray
from ropelib.symbolic.running.methods import add_methods
from ropelib.symbolic.running.program import run_exactly

add_methods()

__all__ = ["ExactArray", "run_exactly"]

"""A small experiment: one attention layer learns to look three places back, by six methods.

It is trained on short texts and asked on longer ones, in plain NumPy, within seconds.
"""

from ropelib.training.experiment import small_experiment
from ropelib.training.position import METHODS
from ropelib.training.result import Result
from ropelib.training.stored import stored_experiment

__all__ = ["METHODS", "Result", "small_experiment", "stored_experiment"]

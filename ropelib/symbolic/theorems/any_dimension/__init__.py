"""Theorems on RoPE that hold at any even d at once."""

from ropelib.symbolic.theorems.any_dimension.matrices import MATRICES
from ropelib.symbolic.theorems.any_dimension.rows import ROWS
from ropelib.symbolic.theorems.any_dimension.schedule import SCHEDULE
from ropelib.symbolic.theorems.any_dimension.scores import SCORES
from ropelib.symbolic.theorems.theorem import Theorem

THEOREMS: tuple[Theorem, ...] = (*MATRICES, *ROWS, *SCORES, SCHEDULE)

__all__ = ["THEOREMS"]

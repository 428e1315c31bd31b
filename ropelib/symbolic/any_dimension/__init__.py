"""Exact reasoning with a symbolic width: sums over all pairs, and block-diagonal matrices."""

from ropelib.symbolic.any_dimension.blocks import BlockDiagonal
from ropelib.symbolic.any_dimension.proving import prove_sums_equal

__all__ = ["BlockDiagonal", "prove_sums_equal"]

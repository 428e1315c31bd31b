"""A block-diagonal matrix of any even width, given by its generic 2×2 block."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp


@dataclass(frozen=True)
class BlockDiagonal:
    """diag(B_1, …, B_{d/2}), where B_j is one 2×2 matrix that depends on j.

    Parameters
    ----------
    block : sympy.Matrix, shape (2, 2)
        B_j.
    pair : sympy.Symbol
        The j in it.

    Raises
    ------
    ValueError
        If the block is not 2×2.

    Notes
    -----
    That such matrices multiply block by block is not assumed: :meth:`product_block` gives the sum
    that the product is by definition, and ``prove_sums_equal`` compares it with ``(A @ B)``.
    """

    block: sp.Matrix
    pair: sp.Symbol

    def __post_init__(self) -> None:
        if self.block.shape != (2, 2):
            raise ValueError(f"the block must be 2×2, but its shape is {self.block.shape}.")

    def at(self, pair: sp.Expr) -> sp.Matrix:
        """Return the block of one pair."""
        return self.block.subs(self.pair, pair)

    def __matmul__(self, other: BlockDiagonal) -> BlockDiagonal:
        return BlockDiagonal(self.block * other.at(self.pair), self.pair)

    @property
    def T(self) -> BlockDiagonal:
        """The transpose, block by block."""
        return BlockDiagonal(self.block.T, self.pair)

    def entry_block(self, row: sp.Expr, column: sp.Expr) -> sp.Matrix:
        """Return block (row, column) of the whole matrix, shape (2, 2): δ_(row, column) B_row."""
        return sp.KroneckerDelta(row, column) * self.at(row)

    def product_block(
        self, other: BlockDiagonal, row: sp.Expr, column: sp.Expr, over: sp.Symbol, last: sp.Expr
    ) -> sp.Matrix:
        """Return block (row, column) of a product by its definition, Σ_c A_(row, c) B_(c, column).

        Parameters
        ----------
        other : BlockDiagonal
            The right factor.
        row, column : sympy.Expr
            Numbers of the block.
        over : sympy.Symbol
            The c that is summed over.
        last : sympy.Expr
            The number of pairs, d/2.
        """
        terms = self.entry_block(row, over) * other.entry_block(over, column)
        return terms.applyfunc(lambda term: sp.Sum(term, (over, 1, last)))

    def turned(self, first: sp.Expr, second: sp.Expr) -> sp.Matrix:
        """Return pair j of x R, for the pair (x_{2j−1}, x_{2j}) of a row x: shape (1, 2)."""
        return sp.Matrix([[first, second]]) * self.block

    def whole(self, width: int) -> sp.Matrix:
        """Return the d×d matrix at an actual even d."""
        return sp.diag(*(self.at(sp.Integer(j)) for j in range(1, width // 2 + 1)))

"""The products of rows that the course speaks of, kept as they are written until ``doit()``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import sympy as sp


class _Product(sp.Expr):
    """A product of two rows x and y, of the same even width."""

    is_commutative = True
    sign, latex_sign = "", ""
    #: In a product of numbers it needs brackets, (q · k)cos(φ).
    written_as_sum = True
    #: What each kind of product makes of the entries of both rows.
    combine: ClassVar[Callable[[list[sp.Expr], list[sp.Expr]], sp.Expr]]

    def __new__(cls, x: Any, y: Any) -> _Product:
        return super().__new__(cls, _kept(x), _kept(y))

    def doit(self, **hints: Any) -> sp.Expr:
        """Compute the product."""
        x, y = (_entries(side, hints) for side in self.args)
        return self.combine(x, y)

    def _plain(self, printer: Any) -> str:
        x, y = (_bracketed(printer, side, "({})") for side in self.args)
        return f"{x} {self.sign} {y}"

    def _latex(self, printer: Any) -> str:
        x, y = (_bracketed(printer, side, r"\left({}\right)") for side in self.args)
        return f"{x} {self.latex_sign} {y}"


class Dot(_Product):
    """x · y = Σ x_i y_i."""

    sign, latex_sign = "·", r"\cdot"

    @staticmethod
    def combine(x: list[sp.Expr], y: list[sp.Expr]) -> sp.Expr:
        """Add the products of the entries."""
        return sp.Add(*(a * b for a, b in zip(x, y, strict=True)))


class Cross(_Product):
    """x × y = x₁y₂ − x₂y₁ of two rows in the plane."""

    sign, latex_sign = "×", r"\times"

    @staticmethod
    def combine(x: list[sp.Expr], y: list[sp.Expr]) -> sp.Expr:
        """Give the signed area between the two."""
        (x1, x2), (y1, y2) = x, y
        return x1 * y2 - x2 * y1


class Inner(_Product):
    """⟨x, y⟩ = Σ x_j ȳ_j of two complex rows."""

    written_as_sum = False

    @staticmethod
    def combine(x: list[sp.Expr], y: list[sp.Expr]) -> sp.Expr:
        """Add the products of the entries, those of the second conjugated."""
        return sp.Add(*(a * sp.conjugate(b) for a, b in zip(x, y, strict=True)))

    def _plain(self, printer: Any) -> str:
        return "⟨{}, {}⟩".format(*map(printer._print, self.args))

    def _latex(self, printer: Any) -> str:
        return r"\left\langle {}, {} \right\rangle".format(*map(printer._print, self.args))


class SquaredNorm(sp.Expr):
    """‖x‖² = Σ x_i²."""

    is_commutative = True
    #: It stands before letters.
    rank = 3

    def __new__(cls, x: Any) -> SquaredNorm:
        """Keep the row as it is written."""
        return super().__new__(cls, _kept(x))

    def doit(self, **hints: Any) -> sp.Expr:
        """Add the squares of the entries."""
        return sp.Add(*(entry**2 for entry in _entries(self.args[0], hints)))

    def _plain(self, printer: Any) -> str:
        return f"‖{printer._print(self.args[0])}‖²"

    def _latex(self, printer: Any) -> str:
        return rf"\lVert {printer._print(self.args[0])} \rVert^2"


def product(*factors: Any) -> sp.MatMul:
    """Write matrices beside each other, x R Rᵀ, without multiplying them out."""
    flat: list[Any] = []
    for factor in factors:
        flat += factor.args if isinstance(factor, sp.MatMul) else [_kept(factor)]
    return sp.MatMul(*flat, evaluate=False)


def total(*terms: Any) -> sp.MatAdd:
    """Write matrices as a sum without adding them."""
    return sp.MatAdd(*map(_kept, terms), evaluate=False)


def times(*factors: Any) -> sp.Mul:
    """Write numbers beside each other, e^(𝚒a)e^(𝚒b), without multiplying them out."""
    return sp.Mul(*factors, evaluate=False)


def _entries(row: Any, hints: dict[str, Any]) -> list[sp.Expr]:
    """Compute a row; a number times a row stays unevaluated in SymPy, and lists no entries."""
    done = row.doit(**hints)
    return list(done.as_explicit() if isinstance(done, sp.MatrixExpr) else done)


def _kept(side: Any) -> Any:
    return side.as_immutable() if isinstance(side, sp.MatrixBase) else sp.sympify(side)


def _bracketed(printer: Any, side: Any, brackets: str) -> str:
    text = printer._print(side)
    return brackets.format(text) if isinstance(side, sp.MatMul | sp.MatAdd) else text

"""Formulas as LaTeX, in the order in which a person writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sympy as sp
from sympy.printing.latex import LatexPrinter

from ropelib.symbolic.theorems import notation

SETTINGS = {
    "imaginary_unit": r"\mathtt{i}",
    "mat_str": "pmatrix",
    "mat_delim": "",
    "ln_notation": True,
    "fold_func_brackets": True,
}


def latex(side: Any) -> str:
    """Write an expression or a matrix as LaTeX, without dollars around it.

    Parameters
    ----------
    side : sympy.Expr or sympy matrix
        Nothing in it is evaluated.
    """
    return CourseLatex(SETTINGS).doprint(side)


class CourseLatex(LatexPrinter):
    """SymPy's LaTeX printer with the order and the signs of the course."""

    def _print_Add(self, expr: sp.Add, order: str | None = None) -> str:
        line = ""
        for term in notation.terms(expr):
            text = self._print(term)
            if text.startswith("-"):
                line += f" - {text[1:].lstrip()}" if line else text
            else:
                line += f" + {text}" if line else text
        return line

    def _print_Mul(self, expr: sp.Mul) -> str:
        written = notation.fraction(expr)
        alone = len(written.above) == 1 and notation.is_sum(written.above[0])
        above, below = self._product(written.above), self._product(written.below)
        if alone and written.negative and not below:
            above = rf"\left({above}\right)"
        if below:
            above = rf"\frac{{{above or 1}}}{{{below}}}"
        return ("-" if written.negative else "") + (above or "1")

    def _product(self, factors: Iterable[sp.Expr]) -> str:
        factors = list(factors)
        line = ""
        for factor in factors:
            text = self._print(factor)
            if len(factors) > 1 and notation.is_loose(factor, last=factor is factors[-1]):
                text = rf"\left({text}\right)"
            line += (r" \cdot " if line and text[0].isdigit() else " " if line else "") + text
        return line

    def _needs_function_brackets(self, expr: sp.Expr) -> bool:
        return not (expr.is_Symbol or isinstance(expr, sp.Indexed))

    def _print_Pow(self, expr: sp.Pow) -> str:
        if expr.exp.is_Rational and expr.exp < 0:
            return self._print_Mul(expr)
        return super()._print_Pow(expr)

    def _print_Symbol(self, expr: sp.Symbol, style: str = "plain") -> str:
        return super()._print_Symbol(expr, style).replace("^{'}", "'")

    def _print_re(self, expr: sp.re, exp: str | None = None) -> str:
        return self._part("Re", expr, exp)

    def _print_im(self, expr: sp.im, exp: str | None = None) -> str:
        return self._part("Im", expr, exp)

    def _part(self, name: str, expr: sp.Expr, exp: str | None) -> str:
        power = f"^{{{exp}}}" if exp else ""
        return rf"\operatorname{{{name}}}{power}\left({self._print(expr.args[0])}\right)"

    def _print_Transpose(self, expr: sp.Transpose) -> str:
        return rf"{self._as_matrix_base(expr.arg)}^{{\mathsf T}}"

    def _print_Determinant(self, expr: sp.Determinant) -> str:
        return rf"\det {self._as_matrix_base(expr.arg)}"

    def _print_Identity(self, expr: sp.Identity) -> str:
        return "I"

    def _print_ZeroMatrix(self, expr: sp.ZeroMatrix) -> str:
        return "0"

    def _print_HadamardProduct(self, expr: sp.HadamardProduct) -> str:
        return r" \circ ".join(
            rf"\left({self._print(one)}\right)" if isinstance(one, sp.MatAdd) else self._print(one)
            for one in expr.args
        )

    def _as_matrix_base(self, expr: sp.MatrixExpr) -> str:
        text = self._print(expr)
        return rf"\left({text}\right)" if isinstance(expr, sp.MatMul | sp.MatAdd) else text

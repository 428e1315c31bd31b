"""Formulas as LaTeX, in the order in which a person writes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sympy as sp
from sympy.printing.latex import LatexPrinter
from sympy.printing.precedence import PRECEDENCE

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

    #: Whether it writes an index or a power now, where a fraction has to stay low.
    is_small = False

    def small(self, expr: sp.Expr) -> str:
        """Write what stands below or above a letter: its fractions are a/b."""
        before, self.is_small = self.is_small, True
        text = self._print(expr)
        self.is_small = before
        return text

    def _print_Mul(self, expr: sp.Mul) -> str:
        written = notation.fraction(expr)
        alone = len(written.above) == 1 and notation.is_loose(written.above[0], last=True)
        above, below = self._product(written.above), self._product(written.below)
        low = below and self.is_small
        if alone and ((written.negative and not below) or low):
            above = rf"\left({above}\right)"
        if low:
            many = len(written.below) > 1 or notation.is_sum(written.below[0])
            above = f"{above or 1}/" + (rf"\left({below}\right)" if many else below)
        elif below:
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
        if expr.exp.is_Integer or expr.exp == sp.Rational(1, 2) or expr.base.is_Function:
            return super()._print_Pow(expr)
        base = self.parenthesize(expr.base, PRECEDENCE["Pow"])
        return f"{base}^{{{self.small(expr.exp)}}}"

    def _print_Rational(self, expr: sp.Rational) -> str:
        if self.is_small and expr.q != 1:
            return f"{expr.p}/{expr.q}"
        return super()._print_Rational(expr)

    def _print_ExpBase(self, expr: sp.exp, exp: str | None = None) -> str:
        text = f"e^{{{self.small(expr.args[0])}}}"
        return rf"\left({text}\right)^{{{exp}}}" if exp else text

    def _print_Sum(self, expr: sp.Sum) -> str:
        signs = "".join(
            rf"\sum_{{{self._print(index)}={self.small(low)}}}^{{{self.small(high)}}} "
            for index, low, high in expr.limits
        )
        body = self._print(expr.function)
        return signs + (rf"\left({body}\right)" if expr.function.is_Add else body)

    def _print_Symbol(self, expr: sp.Symbol, style: str = "plain") -> str:
        return super()._print_Symbol(expr, style).replace("^{'}", "'")

    def _print_re(self, expr: sp.re, exp: str | None = None) -> str:
        return self._part("Re", expr, exp)

    def _print_im(self, expr: sp.im, exp: str | None = None) -> str:
        return self._part("Im", expr, exp)

    def _part(self, name: str, expr: sp.Expr, exp: str | None) -> str:
        power = f"^{{{exp}}}" if exp else ""
        return rf"\operatorname{{{name}}}{power}\left({self._print(expr.args[0])}\right)"

    def _print_MatMul(self, expr: sp.MatMul) -> str:
        # SymPy's own multiplies out to see the sign, which takes seconds for an inverse.
        factors = [
            rf"\left({self._print(factor)}\right)"
            if isinstance(factor, sp.MatAdd) or notation.is_sum(factor)
            else self._print(factor)
            for factor in expr.args
        ]
        sign, rest = ("-", factors[1:]) if factors[0] == "-1" else ("", factors)
        return sign + " ".join(rest)

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

"""Formulas on one line of plain text, as they are written by hand: cos(a)cos(b) − sin(a)sin(b)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import sympy as sp
from sympy.printing.conventions import split_super_sub
from sympy.printing.pretty.pretty_symbology import greek_unicode

from ropelib.symbolic.theorems import notation
from ropelib.symbolic.theorems.plain_matrices import HIGH, PlainMatrices

LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
MACRON = "\u0304"
#: Letters beside each other must not run together into another name.
LETTERS = {**greek_unicode, "varphi": "φ", "phi": "φ", "theta": "θ"}


def plain(side: Any) -> str:
    """Write an expression or a matrix on one line.

    Parameters
    ----------
    side : sympy.Expr or sympy matrix
        Nothing in it is evaluated.
    """
    return PlainPrinter().doprint(side)


class PlainPrinter(PlainMatrices):
    """SymPy's one-line printer with the signs of mathematics in place of those of Python."""

    #: What an object may define to print itself; SymPy's own objects print Python with theirs.
    printmethod = "_plain"

    def _print_Symbol(self, expr: sp.Symbol) -> str:
        return name_in_words(expr.name)

    def _print_ImaginaryUnit(self, expr: sp.Expr) -> str:
        return "𝚒"

    def _print_Pi(self, expr: sp.Expr) -> str:
        return "π"

    def _print_Infinity(self, expr: sp.Expr) -> str:
        return "∞"

    def _print_Integer(self, expr: sp.Integer) -> str:
        return str(expr).replace("-", "−")

    def _print_Rational(self, expr: sp.Rational) -> str:
        return f"{expr.p}/{expr.q}".replace("-", "−")

    def _print_Float(self, expr: sp.Float) -> str:
        return super()._print_Float(expr).replace("-", "−")

    def _print_Add(self, expr: sp.Add, order: str | None = None) -> str:
        line = ""
        for term in notation.terms(expr):
            text = self._print(term)
            if text.startswith("−"):
                line += f" − {text[1:]}" if line else text
            else:
                line += f" + {text}" if line else text
        return line

    def _print_Mul(self, expr: sp.Mul) -> str:
        written = notation.fraction(expr)
        alone = len(written.above) == 1 and notation.is_loose(written.above[0], last=True)
        above, below = self._product(written.above), self._product(written.below)
        if alone and (below or written.negative):
            above = f"({above})"
        if below:
            if len(written.below) > 1 or notation.is_sum(written.below[0]):
                below = f"({below})"
            above = f"{above or '1'}/{below}"
        return ("−" if written.negative else "") + (above or "1")

    def _product(self, factors: Iterable[sp.Expr]) -> str:
        factors = list(factors)
        line = before = ""
        for factor in factors:
            text = self._print(factor)
            if len(factors) > 1 and notation.is_loose(factor, last=factor is factors[-1]):
                text = f"({text})"
            line += _gap(before, text) + text
            before = text
        return line

    def _print_Pow(self, expr: sp.Pow, rational: bool = False) -> str:
        if expr.exp.is_Rational and expr.exp < 0:
            return self._print_Mul(expr)
        if expr.exp == sp.Rational(1, 2):
            return f"√{self._as_base(expr.base)}"
        base = self._as_base(expr.base)
        if expr.exp.is_Integer:
            return f"{base}{str(expr.exp).translate(HIGH)}"
        return f"{base}^{self._as_base(expr.exp)}"

    def _as_base(self, expr: sp.Expr) -> str:
        text = self._print(expr)
        return text if notation.is_single(expr) else f"({text})"

    def _print_exp(self, expr: sp.exp) -> str:
        return f"e^{self._as_base(expr.args[0])}"

    def _print_Exp1(self, expr: sp.Expr) -> str:
        return "e"

    def _print_log(self, expr: sp.log) -> str:
        return f"ln({self._print(expr.args[0])})"

    def _print_re(self, expr: sp.re) -> str:
        return f"Re({self._print(expr.args[0])})"

    def _print_im(self, expr: sp.im) -> str:
        return f"Im({self._print(expr.args[0])})"

    def _print_Abs(self, expr: sp.Abs) -> str:
        return f"|{self._print(expr.args[0])}|"

    def _print_conjugate(self, expr: sp.conjugate) -> str:
        text = self._print(expr.args[0])
        return f"{text[0]}{MACRON}{text[1:]}" if notation.letter(expr.args[0]) else f"conj({text})"

    def _print_Indexed(self, expr: sp.Indexed) -> str:
        low = ", ".join(map(self._print, expr.indices))
        return self._print(expr.base.label) + self.as_index(low)

    def as_index(self, text: str) -> str:
        """Write what stands below a letter: x₁, θ_j, R_(a + b)."""
        if text.isdigit():
            return text.translate(LOW)
        return f"_{text}" if len(text) == 1 else f"_({text})"

    def _print_Sum(self, expr: sp.Sum) -> str:
        ranges = ", ".join(
            f"{self._print(index)}={self._print(low)}…{self._print(high)}"
            for index, low, high in expr.limits
        )
        body = self._print(expr.function)
        return f"Σ_({ranges}) " + (f"({body})" if expr.function.is_Add else body)

    def _print_Derivative(self, expr: sp.Derivative) -> str:
        sign = "d" if len(expr.expr.free_symbols) == 1 else "∂"
        over = "".join(
            f"{sign}{self._print(by)}{str(count).translate(HIGH) if count != 1 else ''}"
            for by, count in expr.variable_count
        )
        times = sum(count for _, count in expr.variable_count)
        above = sign if times == 1 else f"{sign}{str(times).translate(HIGH)}"
        return f"{above}/{over} ({self._print(expr.expr)})"

    def _print_Relational(self, expr: sp.core.relational.Relational) -> str:
        sign = {"==": "=", "!=": "≠", "<=": "≤", ">=": "≥"}.get(expr.rel_op, expr.rel_op)
        return f"{self._print(expr.lhs)} {sign} {self._print(expr.rhs)}"

    def _print_MatrixSymbol(self, expr: sp.MatrixSymbol) -> str:
        return name_in_words(expr.name)


def name_in_words(name: str) -> str:
    """Write a symbol's name: ``theta_1`` is θ₁, ``theta_j`` is θ_j, ``x1`` is x₁."""
    letter, above, below = split_super_sub(name)
    text = LETTERS.get(letter, letter)
    for low in below:
        text += low.translate(LOW) if low.isdigit() else f"_{LETTERS.get(low, low)}"
    for high in above:
        text += high.translate(HIGH) if high.isdigit() else f"^{high}"
    return text


def _gap(before: str, text: str) -> str:
    """Give what keeps two factors apart: 2·3, √2·x and pos·θ, x_j y_j, d ln(b), but mθ and 2x."""
    if not before:
        return ""
    if text[0].isdigit() or re.search(r"√\w+$", before) or _is_word(text) or _is_word(before):
        return "·"
    names = re.search(r"_\w+$", before) and text[0].isalpha()
    function = before[-1].isalpha() and re.match(r"[A-Za-z]{2,}\(", text)
    return " " if names or function else ""


def _is_word(text: str) -> bool:
    return len(text) > 1 and text.isalpha() and text.isascii()

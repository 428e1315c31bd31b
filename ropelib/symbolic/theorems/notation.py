"""The order in which a person writes sums and products, for plain text and for LaTeX alike."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import sympy as sp
from sympy.printing.conventions import split_super_sub

#: Letters that stand for angles come after a sum, (m − n)θ; other Greek letters come first, λb.
ANGLES = frozenset({"theta", "phi", "varphi"})
GREEK = frozenset(
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau phi "
    "varphi chi psi omega".split()
)
#: The same factors come again and again, and to name one for its place takes a while.
REMEMBERED = 10_000


@dataclass(frozen=True)
class Fraction:
    """A product as it is written: its sign, what stands above the line and what below."""

    negative: bool
    above: tuple[sp.Expr, ...]
    below: tuple[sp.Expr, ...]


def fraction(expr: sp.Expr) -> Fraction:
    """Part a product into sign, numerator and denominator, each in the order of writing.

    b^(−2/d) stays a power; only 1/x and 1/√x go below the line.
    """
    negative, above, below = False, [], []
    for factor in sp.Mul.make_args(expr):
        if factor.is_Rational:
            negative ^= bool(factor < 0)
            above += [sp.Integer(abs(factor.p))] if abs(factor.p) != 1 else []
            below += [sp.Integer(factor.q)] if factor.q != 1 else []
        elif factor.is_Pow and factor.exp.is_Rational and factor.exp < 0:
            below.append(sp.Pow(factor.base, -factor.exp))
        else:
            above.append(factor)
    return Fraction(negative, tuple(sorted(above, key=place)), tuple(sorted(below, key=place)))


def terms(expr: sp.Expr) -> list[sp.Expr]:
    """Order the terms of a sum: real before imaginary, those that are added first.

    A number stands last among letters, m + 1, and first among functions, 2 − 2cos(a).
    """
    parts = sp.Add.make_args(expr)
    number_first = any(part.has(sp.Function) for part in parts)
    return sorted(parts, key=lambda term: _term_place(term, number_first))


def is_single(expr: sp.Expr) -> bool:
    """Tell whether an expression needs no brackets when it is raised to a power."""
    if expr.is_Number:
        return bool(expr.is_Integer and expr >= 0)
    return expr in (sp.pi, sp.I, sp.E) or bool(letter(expr)) or isinstance(expr, sp.Function)


def is_loose(factor: sp.Expr, last: bool) -> bool:
    """Tell whether a factor needs brackets in a product, of which it may be the last."""
    if is_sum(factor):
        return True
    if factor.is_Mul:
        written = fraction(factor)
        return written.negative or bool(written.below)
    return isinstance(factor, sp.Sum | sp.Derivative) and not last


def is_sum(expr: sp.Expr) -> bool:
    """Tell whether an expression needs brackets wherever a sum does."""
    return expr.is_Add or getattr(expr, "written_as_sum", False)


@lru_cache(maxsize=REMEMBERED)
def place(factor: sp.Expr) -> tuple:
    """Give where a factor stands: numbers, π, 𝚒, letters, sums, angles, functions."""
    base = factor.base if factor.is_Pow else factor
    if base.is_Number:
        return 0, "", ""
    if base is sp.pi:
        return 1, "", ""
    if base is sp.I:
        return 2, "", ""
    if isinstance(base, sp.conjugate) and letter(base.args[0]):
        base = base.args[0]
    if named := letter(base):
        rank = 6 if named in ANGLES else 3 if named in GREEK else 4
        return rank, _alphabet(base), ""
    if is_sum(base):
        return 5, base.has(sp.Function), getattr(base, "sign", "") + _alphabet(base)
    if isinstance(getattr(base, "rank", None), int):
        return base.rank, str(base), ""
    if isinstance(base, sp.Function):
        return 7, str(base.args).replace("-", ""), base.func.__name__
    return 8, str(base), ""


def letter(expr: sp.Expr) -> str:
    """Give the letter of what is called by a name, else nothing."""
    if isinstance(expr, sp.Indexed):
        expr = expr.base.label
    name = getattr(expr, "name", "")
    return split_super_sub(name)[0] if isinstance(name, str) and name else ""


def _term_place(term: sp.Expr, number_first: bool) -> tuple:
    written = fraction(term)
    letters = [place(factor) for factor in written.above if factor.free_symbols]
    return term.has(sp.I), written.negative, bool(letters) is number_first, letters


def _alphabet(expr: sp.Expr) -> str:
    """Give what letters are ordered by: small before capital, a query before its key."""
    text = f"{expr.name}{expr.args[2:]}" if hasattr(expr, "value") else str(expr)
    return text.swapcase().replace("Q", "JQ")

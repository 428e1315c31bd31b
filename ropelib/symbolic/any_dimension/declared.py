"""What a symbol may be declared, so that nothing was simplified by a promise that does not hold."""

from __future__ import annotations

import sympy as sp


class NotASumForm(ValueError):
    """The expression is no linear combination of sums; the message says where."""


def check_index(index: sp.Symbol, lower: int = 1) -> None:
    """Let a symbol that runs from ``lower`` be declared no more than that.

    SymPy simplifies by what is declared: with an even j it writes (−1)^j as 1.

    Raises
    ------
    NotASumForm
        If it is declared even, prime, or anything else that some number in the range is not.
    """
    sign = {"positive": True} if lower > 0 else {"nonnegative": True} if lower == 0 else {}
    _check(index, sp.Dummy(integer=True, **sign), f"runs from {lower}")


def check_width(width: sp.Symbol) -> None:
    """Let d be declared even and positive, or the number of pairs a positive integer, no more.

    Raises
    ------
    NotASumForm
        If it is declared less or more than that.
    """
    if not (width.is_integer and width.is_positive):
        raise NotASumForm(f"{width} is not declared a positive integer (even, for a width d)")
    even = {"even": True} if width.is_even else {}
    _check(width, sp.Dummy(integer=True, positive=True, **even), "stands for any width")


def may_be(symbol: sp.Symbol, number: sp.Rational) -> bool:
    """Whether the symbol was declared so that it can be this number."""
    facts = symbol.assumptions0.items()
    return all(getattr(number, f"is_{fact}") in (value, None) for fact, value in facts)


def _check(symbol: sp.Symbol, allowed: sp.Symbol, role: str) -> None:
    further = sorted({*symbol.assumptions0.items()} - {*allowed.assumptions0.items()})
    if further:
        fact, value = further[0]
        raise NotASumForm(f"{symbol} {role}, but it is declared {'' if value else 'not '}{fact}")

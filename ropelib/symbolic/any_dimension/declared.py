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
    sign = ["positive"] if lower > 0 else ["nonnegative"] if lower == 0 else []
    _check(index, ["integer", *sign], f"it runs from {lower}")


def check_width(width: sp.Symbol) -> None:
    """Let d be declared even and positive, or the number of pairs a positive integer, no more.

    Raises
    ------
    NotASumForm
        If it is declared less or more than that.
    """
    facts = ["even" if width.is_even else "integer", "positive"]
    if not all(getattr(width, f"is_{fact}") for fact in facts):
        raise NotASumForm(f"{width} is not declared positive, and even (a d) or integer (d/2)")
    _check(width, facts, "it stands for any width")


def _check(symbol: sp.Symbol, facts: list[str], role: str) -> None:
    allowed = sp.Dummy(**dict.fromkeys(facts, True))
    if not symbol.assumptions0.items() <= allowed.assumptions0.items():
        raise NotASumForm(f"{role}, so declare {symbol} {' and '.join(facts)}, and nothing more")

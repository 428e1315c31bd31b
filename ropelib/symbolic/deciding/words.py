"""Saying in words for which values something holds."""

from __future__ import annotations

import re
from collections.abc import Iterable

import sympy as sp

#: Longer lists of symbols are written "x1, …, x64".
LONGEST = 8
#: Characters of an expression in a message.
LONGEST_SHOWN = 200


def in_order(symbols: Iterable[sp.Symbol]) -> list[sp.Symbol]:
    """Sort symbols by name, numbers in names by size: x2 before x10."""
    return sorted(symbols, key=lambda symbol: _parts(str(symbol)))


def domain_of(symbols: Iterable[sp.Symbol]) -> str:
    """Say for which values: "for all real m and n and positive b"."""
    kinds: dict[str, list[str]] = {"real": [], "whole": [], "positive": []}
    for symbol in in_order(symbols):
        kinds.setdefault(_kind(symbol), []).append(str(symbol))
    said = [f"{kind} {_listed(names)}" for kind, names in kinds.items() if names]
    return f"for all {' and '.join(said)}" if said else "for these numbers"


def _kind(symbol: sp.Symbol) -> str:
    """Say what a symbol is declared to be: "real", "positive", "even", "negative whole"."""
    facts = [fact for fact in _SIGNS if getattr(symbol, f"is_{fact}")][:1]
    facts += [fact for fact in _FACTS if getattr(symbol, f"is_{fact}")]
    if symbol.is_integer and not (symbol.is_even or symbol.is_odd or symbol.is_prime):
        facts.append("whole")
    return " ".join(facts).replace("nonzero", "non-zero") or "real"


_SIGNS = ("positive", "negative", "nonnegative", "nonpositive", "nonzero")
_FACTS = ("even", "odd", "prime", "composite", "irrational", "noninteger")


def _listed(names: list[str]) -> str:
    if len(names) > LONGEST:
        return f"{', '.join(names[:2])}, …, {names[-1]}"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _parts(name: str) -> list[tuple[int, int | str]]:
    pieces = re.findall(r"\d+|\D+", name)
    return [(0, int(piece)) if piece.isdigit() else (1, piece) for piece in pieces]


def shown(expr: sp.Expr) -> str:
    """Write an expression for a message, on one line that is not too long."""
    try:
        text = str(expr)
    except (ValueError, ArithmeticError):  # Python writes no number of thousands of digits
        return "a part with a very large number"
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"

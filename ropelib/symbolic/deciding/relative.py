"""Deciding whether an attention score depends on n − m alone."""

from __future__ import annotations

from typing import Any

import sympy as sp

from ropelib.symbolic.canonical.generators import Generators, Undecidable
from ropelib.symbolic.canonical.intervals import bounds, excludes_zero
from ropelib.symbolic.canonical.zero import is_zero
from ropelib.symbolic.deciding.answers import Answer, Proof, Refutation, Unknown
from ropelib.symbolic.deciding.differing import smallest_difference
from ropelib.symbolic.deciding.encodings import Encoding, dot, encoded, room_for, vector
from ropelib.symbolic.deciding.equality import NOT_UNDERSTOOD, WITHIN_ROUNDING, prove_equal
from ropelib.symbolic.deciding.restricting import occurring, restricted
from ropelib.symbolic.deciding.shifting import (
    common_shift,
    holds_at_integers,
    moved_by,
    slope_of,
)
from ropelib.symbolic.deciding.words import domain_of, in_order
from ropelib.symbolic.exact.number import Exact, exact
from ropelib.symbolic.exact.refusing import Untraceable

#: The two positions, and by how much both are moved.
M, N = sp.symbols("m n", real=True)
SHIFT = sp.Symbol("s", real=True)

_BY_DERIVATIVE = (
    "moved together by s, both positions change at the same rate, so the score depends on n − m "
    "alone exactly when ∂score/∂m + ∂score/∂n = 0",
    "written as a sum of polynomials times exponentials of polynomials, this sum of derivatives "
    "has no term left",
)


def prove_relative(encode: Encoding, encode_k: Encoding | None = None, dim: int = 4) -> Answer:
    """Decide whether encode(q, m) · encode(k, n) depends on n − m alone.

    Parameters
    ----------
    encode : callable
        ``encode(x, position)`` with x a row vector of shape (d,), which returns a real vector of
        shape (d,): an ordinary NumPy or Python program. It runs on exact symbols.
    encode_k : callable, optional
        The encoding of keys, where it is another.
    dim : int
        The width d, even.

    Returns
    -------
    Proof, Refutation or Unknown
        A refutation has values for q1, …, k1, …, the positions m and n and the shift s: moved by
        s, the score is another. Unknown says what stopped the program or the decision.

    Raises
    ------
    TypeError, ValueError
        If ``dim`` is not a positive even whole number.

    Notes
    -----
    The property: Su et al., RoFormer, arXiv:2104.09864, eq. (11).
    """
    q, k = vector("q", dim), vector("k", dim)
    generators = room_for(dim, 2)
    try:
        query = encoded(encode, q, M, generators)
        key = encoded(encode if encode_k is None else encode_k, k, N, generators)
        domain = f"for all real q, k, m and n, at d = {dim}"
        return relative(dot(query, key), M, N, q + k, domain)
    except (Untraceable, Undecidable) as why:
        return Unknown(str(why))
    except ZeroDivisionError:
        return Unknown("something is divided by 0")


def prove_relative_score(score: Any, m: sp.Symbol = M, n: sp.Symbol = N) -> Answer:
    """Decide whether a score, given as an expression, depends on its two positions by n − m alone.

    Parameters
    ----------
    score : sympy.Expr or Exact
        The score; its other symbols are real.
    m, n : sympy.Symbol
        The positions of query and key; declared as integers, they are whole numbers.

    Returns
    -------
    Proof, Refutation or Unknown
        As of :func:`prove_relative`.
    """
    generators = score.generators if isinstance(score, Exact) else Generators()
    try:
        number = exact(score, generators)
        others = {s for s in number.generators.symbols() if s not in (m, n)}
        for kind, thing in number.generators.names:
            others |= thing.free_symbols - {m, n} if kind == "opaque" else set()
        variables = in_order(others)
        return relative(number, m, n, variables, domain_of([*variables, m, n]))
    except (Untraceable, Undecidable) as why:
        return _by_substitution(score, m, n) or Unknown(str(why))
    except ZeroDivisionError:
        return Unknown("something is divided by 0")


def _by_substitution(score: Any, m: sp.Symbol, n: sp.Symbol) -> Proof | None:
    """Prove what has no derivative, such as −|m − n|: moved by s it is the same expression."""
    if not isinstance(score, sp.Expr):
        return None
    shift = common_shift(m, n, list(score.free_symbols))
    moved = sp.expand(score.xreplace({m: m + shift, n: n + shift}))
    if moved == sp.expand(score):
        return Proof(domain_of(score.free_symbols | {m, n}), (_SAME,))
    answer = prove_equal(moved, sp.expand(score))
    return answer if isinstance(answer, Proof) else None


def relative(
    score: Exact, m: sp.Symbol, n: sp.Symbol, others: list[sp.Symbol], domain: str
) -> Answer:
    """Decide whether a score depends on ``n − m`` and the other variables alone.

    Parameters
    ----------
    score : Exact
        The score.
    m, n : sympy.Symbol
        The positions; declared as integers, they are whole numbers.
    others : list of sympy.Symbol
        All its other variables, in the order in which small values are preferred.
    domain : str
        For which values that is, in words.

    Raises
    ------
    Undecidable, Untraceable
        Where the score leaves the class.
    """
    slope = slope_of(score, m, n)
    zero = is_zero(slope)
    if zero:
        divides = score.bottom is not None or score.generators.divisors
        return Proof(domain + _WHERE_DEFINED if divides else domain, _BY_DERIVATIVE)
    shift = common_shift(m, n, others)
    at_integers = holds_at_integers(score, slope, m, n, shift, others)
    if shift.is_integer and at_integers:
        return Proof(domain, (_AT_WHOLE,))
    kept = restricted(score, slope, others)
    moved = moved_by(kept, m, n, shift)
    used = occurring(kept, others)
    variables = [*used, m, n, shift]

    def defined(values: dict[sp.Symbol, sp.Rational]) -> bool:
        here = dict.fromkeys(others, sp.S.Zero) | values
        there = here | {p: here[p] + here[shift] for p in (m, n)}
        return all(_all_may_divide(score.generators, at) for at in (here, there))

    found = smallest_difference(kept, moved, variables, None, bool(at_integers), defined)
    if found is None:
        if score.generators.rounded:
            return Unknown(WITHIN_ROUNDING)
        return Unknown(NOT_UNDERSTOOD if zero is None else _NOT_FOUND)
    if not all(found.point[s].denominator == 1 for s in (m, n, shift)):
        where = "at all whole positions it holds" if at_integers else _NO_WHOLE
        domain = f"{domain}; {where}"
    values = dict.fromkeys(others, sp.S.Zero) | found.values
    return Refutation(values, *found.in_digits, domain)


_SAME = "with m + s and n + s in place of m and n it is the same expression"
_WHERE_DEFINED = ", where nothing is divided by 0"
_NO_WHOLE = "no small whole positions show it"
_AT_WHOLE = "moved by a whole s, every exponential turns by whole turns or not at all"
_NOT_FOUND = "the score is not a function of n − m, but no small numbers show it"


def _all_may_divide(generators: Generators, values: dict[sp.Symbol, sp.Rational]) -> bool:
    """Whether nothing that was divided by is 0 at some values, also where it has cancelled."""
    try:
        return all(excludes_zero(bounds(one, values)) for one in generators.divisors.values())
    except (ArithmeticError, ValueError):
        return False

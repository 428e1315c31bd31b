"""Deciding whether an attention score depends on n − m alone."""

from __future__ import annotations

from typing import Any

import sympy as sp

from ropelib.symbolic.answers import Answer, Proof, Refutation, Unknown
from ropelib.symbolic.differing import smallest_difference
from ropelib.symbolic.encodings import Encoding, dot, encoded, room_for, vector
from ropelib.symbolic.exact import Exact, exact
from ropelib.symbolic.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.functions import exponential
from ropelib.symbolic.generators import Generators, Undecidable
from ropelib.symbolic.integers import is_zero_at_integers
from ropelib.symbolic.proving import NOT_UNDERSTOOD, WITHIN_ROUNDING
from ropelib.symbolic.refusing import Untraceable
from ropelib.symbolic.words import domain_of, in_order
from ropelib.symbolic.zero import is_zero

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
        return Unknown(str(why))
    except ZeroDivisionError:
        return Unknown("something is divided by 0")


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
    slope = _slope(score, m, n)
    zero = is_zero(slope)
    if zero:
        return Proof(domain, _BY_DERIVATIVE)
    whole = bool(m.is_integer and n.is_integer)
    shift = sp.Symbol("s", integer=True) if whole else SHIFT
    at_integers = _holds_at_integers(score, slope, m, n, shift)
    if whole and at_integers:
        return Proof(domain, (_AT_WHOLE,))
    kept = _restricted(score, slope, m, n, others)
    moved = _moved(kept, m, n, shift)
    used = _occurring(kept, others)
    found = smallest_difference(kept, moved, [*used, m, n, shift], None, bool(at_integers))
    if found is None:
        if score.generators.rounded:
            return Unknown(WITHIN_ROUNDING)
        return Unknown(NOT_UNDERSTOOD if zero is None else _NOT_FOUND)
    if not all(found.point[s].denominator == 1 for s in (m, n, shift)):
        where = "at all whole positions it holds" if at_integers else _NO_WHOLE
        domain = f"{domain}; {where}"
    values = dict.fromkeys(others, sp.S.Zero) | found.values
    return Refutation(values, *found.in_digits, domain)


_NO_WHOLE = "no small whole positions show it"
_AT_WHOLE = "moved by a whole s, every exponential turns by whole turns or not at all"
_NOT_FOUND = "the score is not a function of n − m, but no small numbers show it"


def _slope(score: Exact, m: sp.Symbol, n: sp.Symbol) -> Form:
    """Differentiate by a common shift of both positions; of a quotient the numerator."""
    top = score.top.derivative(m) + score.top.derivative(n)
    if score.bottom is None:
        return top
    bottom = score.bottom.derivative(m) + score.bottom.derivative(n)
    return top * score.bottom - score.top * bottom


def _restricted(
    score: Exact, slope: Form, m: sp.Symbol, n: sp.Symbol, others: list[sp.Symbol]
) -> Exact:
    """Set to 0 what no smallest counter-example needs: all but the few variables of some terms."""
    if score.bottom is not None or len(others) <= 6:
        return score
    names = score.generators.names
    place = {i: t for i, (kind, t) in enumerate(names) if kind == "symbol" and t in set(others)}
    terms = sorted(
        (
            {i for i, k in enumerate(monomial) if k and i in place}
            for coefficient in slope.terms.values()
            for monomial in coefficient
        ),
        key=lambda one: (len(one), sorted(one)),
    )
    exponents = {
        i for e in slope.terms for mono in e for i, k in enumerate(mono) if k and i in place
    }
    kept: set[int] = set(exponents)
    for one in terms[:3]:
        kept |= one
    dropped = [i for i in place if i not in kept]
    generators = score.generators

    def without(polynomial: Any) -> Any:
        items = {k: c for k, c in polynomial.items() if not any(k[i] for i in dropped)}
        return generators.polynomial(items)

    terms_left = {e: without(c) for e, c in score.top.aligned().items()}
    return Exact(Form(generators, terms_left).cleared())


def _occurring(score: Exact, others: list[sp.Symbol]) -> list[sp.Symbol]:
    """List the variables that a score holds; all that were set to 0 stay 0 in what is shown."""
    names = score.generators.names
    forms = [form for form in (score.top, score.bottom) if form is not None]
    polynomials = [p for form in forms for pair in form.aligned().items() for p in pair]
    places = {i for p in polynomials for monomial in p for i, k in enumerate(monomial) if k}
    there: set[sp.Symbol] = set()
    for kind, thing in (names[i] for i in places):
        there |= thing.free_symbols if kind in ("symbol", "opaque") else set()
    return [s for s in others if s in there]


def _moved(score: Exact, m: sp.Symbol, n: sp.Symbol, shift: sp.Symbol) -> Exact:
    generators = score.generators
    step = Form.generator(generators, ("symbol", shift))
    values = {p: Form.generator(generators, ("symbol", p)) + step for p in (m, n)}
    top = score.top.substitute(values, exponential)
    bottom = None if score.bottom is None else score.bottom.substitute(values, exponential)
    return Exact(top, bottom)


def _holds_at_integers(
    score: Exact, slope: Form, m: sp.Symbol, n: sp.Symbol, shift: sp.Symbol
) -> bool | None:
    """Say whether a score is relative where positions and shift are whole numbers."""
    with_pi = any(monomial[0] for exponent in score.top.terms for monomial in exponent)
    whole = bool(m.is_integer and n.is_integer)
    if score.bottom is not None or not (with_pi or whole):
        return False
    # Terms without a slope are the same when moved.
    terms = {e: c for e, c in score.top.aligned().items() if e in slope.terms}
    varying = Exact(Form(score.generators, terms))
    return is_zero_at_integers(_moved(varying, m, n, shift).top - varying.top, {m, n, shift})

"""Deciding whether an attention score depends on n − m alone."""

from __future__ import annotations

from typing import Any

import sympy as sp

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.functions import exponential
from ropelib.symbolic.canonical.generators import Generators, Undecidable
from ropelib.symbolic.canonical.integers import is_zero_at_integers
from ropelib.symbolic.canonical.intervals import bounds, excludes_zero
from ropelib.symbolic.canonical.zero import is_zero
from ropelib.symbolic.deciding.answers import Answer, Proof, Refutation, Unknown
from ropelib.symbolic.deciding.differing import ROUNDING, smallest_difference
from ropelib.symbolic.deciding.encodings import Encoding, dot, encoded, room_for, vector
from ropelib.symbolic.deciding.equality import NOT_UNDERSTOOD, WITHIN_ROUNDING
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
        divides = score.bottom is not None or score.generators.divisors
        return Proof(domain + _WHERE_DEFINED if divides else domain, _BY_DERIVATIVE)
    shift = _shift(m, n, others)
    at_integers = _holds_at_integers(score, slope, m, n, shift, others)
    if shift.is_integer and at_integers:
        return Proof(domain, (_AT_WHOLE,))
    kept = _restricted(score, slope, m, n, others)
    moved = _moved(kept, m, n, shift)
    used = _occurring(kept, others)
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


def _shift(m: sp.Symbol, n: sp.Symbol, others: list[sp.Symbol]) -> sp.Symbol:
    """Make a shift, so declared that positions which it moves stay what they were declared."""
    positions = m, n
    facts = {
        "real": True,
        "integer": any(p.is_integer for p in positions),
        "even": any(p.is_even or p.is_odd for p in positions),
        "positive": any(p.is_nonnegative for p in positions),
        "negative": any(p.is_nonpositive for p in positions),
    }
    if facts["positive"] and facts["negative"]:
        raise Undecidable("the positions are declared to have different signs")
    taken = {s.name for s in (*positions, *others)}
    name = next(name for name in ("s", "shift", "shift_") if name not in taken)
    return sp.Symbol(name, **{fact: True for fact, holds in facts.items() if holds})


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
    if len(others) <= 6:
        return score
    names = score.generators.names
    place = {i: t for i, (kind, t) in enumerate(names) if kind == "symbol" and t in set(others)}
    terms = sorted(
        (score.generators.rounded and _is_faint(number), len(used), sorted(used))
        for coefficient in slope.terms.values()
        for monomial, number in coefficient.items()
        for used in [{i for i, k in enumerate(monomial) if k and i in place}]
    )
    needed = _never_dropped(score)
    kept: set[int] = {i for i, symbol in place.items() if symbol in needed}
    for _, _, used in terms[:3]:
        kept.update(used)
    dropped = [i for i in place if i not in kept]
    generators = score.generators

    def without(polynomial: Any) -> Any:
        items = {k: c for k, c in polynomial.items() if not any(k[i] for i in dropped)}
        return generators.polynomial(items)

    terms_left = {e: without(c) for e, c in score.top.aligned().items()}
    return Exact(Form(generators, terms_left).cleared(), score.bottom)


def _is_faint(number: Any) -> bool:
    """Whether a coefficient lies within the rounding of floats; those of other terms may not."""
    return all(
        abs(p.numerator) * round(1 / ROUNDING) <= p.denominator for p in (number.x, number.y)
    )


def _never_dropped(score: Exact) -> set[sp.Symbol]:
    """List the variables that do not stand as a factor of some terms only, or cannot be 0."""
    names = score.generators.names
    found: set[sp.Symbol] = set()
    for exponent, coefficient in score.top.aligned().items():
        monomials = [*((m, True) for m in exponent), *((m, False) for m in coefficient)]
        for monomial, inside in monomials:
            for i in (i for i, power in enumerate(monomial) if power):
                kind, thing = names[i]
                if inside or monomial[i] < 0 or kind != "symbol" or thing.is_nonzero:
                    found |= thing.free_symbols if isinstance(thing, sp.Basic) else set()
    if score.bottom is not None:
        found |= _free_symbols(score.bottom)
    return found


def _occurring(score: Exact, others: list[sp.Symbol]) -> list[sp.Symbol]:
    """List the variables that a score holds; all that were set to 0 stay 0 in what is shown."""
    there = _free_symbols(score.top)
    if score.bottom is not None:
        there |= _free_symbols(score.bottom)
    return [s for s in others if s in there]


def _free_symbols(form: Form) -> set[sp.Symbol]:
    names = form.generators.names
    polynomials = [p for pair in form.aligned().items() for p in pair]
    places = {i for p in polynomials for monomial in p for i, k in enumerate(monomial) if k}
    things = [names[i][1] for i in places]
    return {s for thing in things if isinstance(thing, sp.Basic) for s in thing.free_symbols}


def _moved(score: Exact, m: sp.Symbol, n: sp.Symbol, shift: sp.Symbol) -> Exact:
    generators = score.generators
    step = Form.generator(generators, ("symbol", shift))
    values = {p: Form.generator(generators, ("symbol", p)) + step for p in (m, n)}
    top = score.top.substitute(values, exponential)
    bottom = None if score.bottom is None else score.bottom.substitute(values, exponential)
    return Exact(top, bottom)


def _holds_at_integers(
    score: Exact,
    slope: Form,
    m: sp.Symbol,
    n: sp.Symbol,
    shift: sp.Symbol,
    others: list[sp.Symbol],
) -> bool | None:
    """Say whether a score is relative where positions and shift are whole numbers."""
    with_pi = any(monomial[0] for exponent in score.top.terms for monomial in exponent)
    if score.bottom is not None or not (with_pi or shift.is_integer):
        return False
    whole = {s for s in (m, n, shift, *others) if s.is_integer} or {m, n, shift}
    # Terms without a slope are the same when moved.
    terms = {e: c for e, c in score.top.aligned().items() if e in slope.terms}
    varying = Exact(Form(score.generators, terms))
    return is_zero_at_integers(_moved(varying, m, n, shift).top - varying.top, whole)

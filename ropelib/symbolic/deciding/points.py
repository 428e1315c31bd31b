"""Small points, the simplest first: few numbers that are not 0, small, positive, whole."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Iterator, Sequence
from fractions import Fraction

import sympy as sp

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial

#: Bounds of the search: variables not 0 together, sets of them, and points of one size.
MOST_VARIABLES, MOST_SETS, MOST_POINTS = 7, 400, 3_000
#: With so few variables every combination is tried, with more those that a term names together.
FEW = 5

#: The least and greatest absolute value of the largest number, before and after fractions.
_FIRST, _LAST = ((1, 1), (2, 2), (3, 3)), ((4, 7),)
#: Points of one size that are given out.
_A_SIZE = 400
#: Denominators of the fractions that are tried, and how many of them together.
_DENOMINATORS, _TOGETHER = (2, 3, 4, 5), (1, 2, 3)

Point = dict[sp.Symbol, Fraction]


def small_points(
    form: ExponentialPolynomial, variables: Sequence[sp.Symbol], fractions_only: bool = False
) -> Iterator[Point]:
    """Run through whole numbers, then fractions, at which a form may not be zero.

    Parameters
    ----------
    form : ExponentialPolynomial
        Sets of variables outside of which all is 0 are read off its terms.
    variables : sequence of sympy.Symbol
        In the order in which smaller numbers are preferred; declared integers and positive
        variables only get such values.
    fractions_only : bool
        Whether whole numbers are known to show nothing.

    Yields
    ------
    dict
        A value for each variable: few fractions first, then by largest absolute value, by sum,
        and few negatives first.
    """
    sets = _supports(form, variables)
    for least, largest in () if fractions_only else _FIRST:
        yield from _sorted(_whole(sets, variables, least, largest), variables)
    for count, denominator in itertools.product(_TOGETHER, _DENOMINATORS):
        yield from _sorted(_with_fractions(sets, variables, count, denominator), variables)
    for least, largest in () if fractions_only else _LAST:
        yield from _sorted(_whole(sets, variables, least, largest), variables)


def is_whole(point: Point) -> bool:
    """Whether all values are whole numbers."""
    return all(value.denominator == 1 for value in point.values())


def generic_points(variables: Sequence[sp.Symbol]) -> Iterator[Point]:
    """Give unremarkable points, at which what differs at all differs."""
    for start, step, sign in ((7, 5, 1), (41, 3, -1)):
        point = {}
        for i, symbol in enumerate(variables):
            value = Fraction(sign * (start + step * i), 11 + 2 * i)
            choices = (value, Fraction(1 + i), -value, Fraction(-1 - i), Fraction(2))
            point[symbol] = next((v for v in choices if may_be(symbol, v)), value)
        if all(may_be(symbol, value) for symbol, value in point.items()):
            yield point


#: The places of the variables that are not 0, and their values.
_Sparse = tuple[tuple[int, Fraction], ...]


def far_points(variables: Sequence[sp.Symbol]) -> Iterator[Point]:
    """Give whole numbers of which the last one is large, as slow turns need to show themselves."""
    for power in range(1, 7):
        point = {symbol: Fraction(1 + i % 3) for i, symbol in enumerate(variables)}
        point |= {symbol: Fraction(10**power) for symbol in variables[-1:]}
        if all(may_be(symbol, value) for symbol, value in point.items()):
            yield point


def _sorted(points: Iterator[_Sparse], variables: Sequence[sp.Symbol]) -> Iterator[Point]:
    """Give the simplest of some points, whole again."""
    nowhere = dict.fromkeys(variables, Fraction(0))
    found = dict.fromkeys(itertools.islice(points, MOST_POINTS))
    for point in sorted(found, key=_simplicity)[:_A_SIZE]:
        yield nowhere | {variables[i]: value for i, value in point}


def _whole(
    sets: Sequence[tuple[int, ...]], variables: Sequence[sp.Symbol], least: int, largest: int
) -> Iterator[_Sparse]:
    values = [Fraction(sign * k) for k in range(1, largest + 1) for sign in (1, -1)]
    for chosen in sets:
        choices = [[v for v in values if may_be(variables[i], v)] for i in chosen]
        for picked in itertools.islice(itertools.product(*choices), MOST_POINTS):
            if max(map(abs, picked), default=1) >= least:
                yield tuple(zip(chosen, picked, strict=True))


def _with_fractions(
    sets: Sequence[tuple[int, ...]], variables: Sequence[sp.Symbol], count: int, denominator: int
) -> Iterator[_Sparse]:
    """Give points with so many fractions of one denominator, beside which all is 1 or 0."""
    fractions = [
        Fraction(sign * k, denominator)
        for k in range(1, denominator + 2)
        for sign in (1, -1)
        if math.gcd(k, denominator) == 1
    ]
    for chosen in sets:
        for broken in itertools.combinations(chosen, count):
            choices = [
                [v for v in (fractions if i in broken else _ONE) if may_be(variables[i], v)]
                for i in chosen
            ]
            for picked in itertools.islice(itertools.product(*choices), MOST_POINTS):
                yield tuple(zip(chosen, picked, strict=True))


_ONE = (Fraction(1),)


@functools.lru_cache(4_000)
def may_be(symbol: sp.Symbol, value: Fraction | sp.Rational) -> bool:
    """Whether a number has all that a symbol was declared to have: even, negative, …."""
    number = sp.Rational(int(value.numerator), int(value.denominator))
    return all(
        getattr(number, f"is_{fact}") in (None, truth)
        for fact, truth in symbol.assumptions0.items()
    )


def _simplicity(point: _Sparse) -> tuple:
    """Order points: the first of two that are alike has the larger value in the first place."""
    size = [abs(value) for _, value in point]
    finest = max((value.denominator for _, value in point), default=1)
    fractions = sum(value.denominator > 1 for _, value in point)
    negative = sum(value < 0 for _, value in point)
    order = [(i, -value) if value > 0 else (math.inf, value) for i, value in point]
    return fractions, finest, max(size, default=0), sum(size), negative, order


def _supports(form: ExponentialPolynomial, variables: Sequence[sp.Symbol]) -> list[tuple[int, ...]]:
    """List sets of variables which may alone be not 0, the smallest first."""
    names = form.generators.names
    places = {s: i for i, s in enumerate(variables)}
    always = {i for i, s in enumerate(variables) if not may_be(s, Fraction(0))}
    if len(variables) <= FEW:
        together = {frozenset(range(len(variables)))}
        in_exponents: set[int] = set()
    else:
        of = {i: places[t] for i, (_, t) in enumerate(names) if t in places}
        for kind, thing in names:
            if kind == "opaque":
                always |= {places[s] for s in thing.free_symbols if s in places}
        together, in_exponents = set(), set()
        for exponent, coefficient in form.aligned().items():
            in_exponents |= {of[i] for m in exponent for i, k in enumerate(m) if k and i in of}
            for m in coefficient:
                together.add(frozenset(of[i] for i, k in enumerate(m) if k and i in of))
    minimal = sorted(together, key=lambda one: (len(one), sorted(one)))[:40]
    found: dict[tuple[int, ...], None] = {}
    for one in minimal:
        base = one | always if len(variables) > FEW else always
        rest = sorted((in_exponents if len(variables) > FEW else set(one)) - base)[:12]
        for size in range(0, max(0, min(len(rest), MOST_VARIABLES - len(base))) + 1):
            for more in itertools.combinations(rest, size):
                found[tuple(sorted(base | set(more)))] = None
    return sorted(found, key=lambda one: (len(one), one))[:MOST_SETS]

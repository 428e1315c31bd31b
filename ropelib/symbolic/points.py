"""Small points, the simplest first: few numbers that are not 0, small, positive, whole."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction

import sympy as sp

from ropelib.symbolic.exponential import ExponentialPolynomial

#: Bounds of the search: variables not 0 together, sets of them, and points of one size.
MOST_VARIABLES, MOST_SETS, MOST_POINTS = 7, 400, 3_000
#: With so few variables every combination is tried, with more those that a term names together.
FEW = 5

#: Denominator, and the least and greatest absolute value of the largest numerator.
_SIZES = ((1, 1, 1), (1, 2, 2), (1, 3, 3), (2, 1, 3), (3, 1, 4), (1, 4, 7))

Point = dict[sp.Symbol, Fraction]


def small_points(
    form: ExponentialPolynomial, variables: Sequence[sp.Symbol], fractions_only: bool = False
) -> Iterator[Point]:
    """Run through whole numbers, then halves and thirds, at which a form may not be zero.

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
    for denominator, least, largest in _SIZES[3:5] if fractions_only else _SIZES:
        yield from _of_size(sets, variables, denominator, least, largest)


def is_whole(point: Point) -> bool:
    """Whether all values are whole numbers."""
    return all(value.denominator == 1 for value in point.values())


def generic_points(variables: Sequence[sp.Symbol]) -> Iterator[Point]:
    """Give unremarkable points, at which what differs at all differs."""
    for start, step in ((7, 5), (41, 3)):
        point = {}
        for i, symbol in enumerate(variables):
            value = Fraction(start + step * i, 11 + 2 * i)
            point[symbol] = Fraction(1 + i) if symbol.is_integer else value
        yield point


def _of_size(
    sets: Sequence[tuple[int, ...]],
    variables: Sequence[sp.Symbol],
    denominator: int,
    least: int,
    largest: int,
) -> Iterator[Point]:
    sizes = sorted((Fraction(k, denominator) for k in range(1, largest + 1)), key=_plainness)
    values = [sign * size for size in sizes for sign in (1, -1)]
    small = [Fraction(k) for k in range(1, largest // denominator + 1)]
    active = sorted({i for chosen in sets for i in chosen})
    place = {i: k for k, i in enumerate(active)}
    found: dict[tuple, None] = {}
    for chosen in sets:
        choices = [_allowed(variables[i], values, small) for i in chosen]
        for picked in itertools.islice(itertools.product(*choices), MOST_POINTS):
            if denominator > 1 and all(value.denominator == 1 for value in picked):
                continue
            if denominator == 1 and max(map(abs, picked), default=1) < least:
                continue
            point = [Fraction(0)] * len(active)
            for i, value in zip(chosen, picked, strict=True):
                point[place[i]] = value
            found[tuple(point)] = None
        if len(found) > MOST_POINTS:
            break
    ordered = sorted(found, key=_simplicity)
    nowhere = dict.fromkeys(variables, Fraction(0))
    for point in ordered:
        yield nowhere | {variables[i]: value for i, value in zip(active, point, strict=True)}


def _allowed(symbol: sp.Symbol, values: list[Fraction], small: list[Fraction]) -> list[Fraction]:
    allowed = values
    if symbol.is_integer:
        allowed = [sign * k for k in small for sign in (1, -1)]
    if symbol.is_nonnegative:
        allowed = [value for value in allowed if value > 0]
    return allowed


def _plainness(value: Fraction) -> tuple:
    return value.denominator, value


def _simplicity(point: tuple[Fraction, ...]) -> tuple:
    size = [abs(value) for value in point]
    fractions = sum(value.denominator > 1 for value in point)
    negative = sum(value < 0 for value in point)
    return fractions, max(size, default=0), sum(size), negative, [-v for v in point]


def _supports(form: ExponentialPolynomial, variables: Sequence[sp.Symbol]) -> list[tuple[int, ...]]:
    """List sets of variables which may alone be not 0, the smallest first."""
    names = form.generators.names
    places = {s: i for i, s in enumerate(variables)}
    always = {i for i, s in enumerate(variables) if s.is_positive or s.is_nonzero}
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

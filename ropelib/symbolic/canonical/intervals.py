"""Bounding the value of a canonical form at rational numbers, by interval arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp
from mpmath.ctx_iv import MPIntervalContext
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.enclosing import enclosed
from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.canonical.generators import Generators, Undecidable

#: Digits of the intervals: more of them where fewer leave the value open, as of cos(10⁶⁰).
DIGITS = (50, 150, 450)
#: A value is known well enough when it is this close, beside 1 or its own size.
_CLOSE = mpmath.mpf(10) ** -25
#: Larger powers of e are not computed.
_LARGEST_EXPONENT = 10_000_000

_iv = MPIntervalContext()

#: Real and imaginary part, each an interval.
Box = tuple[Any, Any]


def bounds(
    value: ExponentialPolynomial,
    point: Mapping[sp.Symbol, Any],
    divisor: ExponentialPolynomial | None = None,
) -> Box:
    """Enclose the value at a point, of a form or of a quotient of two.

    Parameters
    ----------
    value, divisor : ExponentialPolynomial
        With all their variables in ``point``.
    point : mapping
        Rational numbers.

    Returns
    -------
    tuple of mpmath intervals
        Real and imaginary part.

    Raises
    ------
    ZeroDivisionError
        Where the value is not defined there, or the divisor may be 0.
    """
    for digits in DIGITS:
        _iv.dps = digits
        box = _bounds(value, point)
        if divisor is not None:
            box = _quotient(box, _bounds(divisor, point))
        if box is not None and all(_is_close(part) for part in box):
            break
    if box is None:
        raise ZeroDivisionError("something is divided by 0")
    return box


def _quotient(top: Box, bottom: Box) -> Box | None:
    """Divide boxes; None where the second may be 0."""
    (real, imaginary), (a, b) = top, bottom
    size = a * a + b * b
    if not size.a > 0:
        return None
    return (real * a + imaginary * b) / size, (imaginary * a - real * b) / size


def _is_close(part: Any) -> bool:
    low, high = ends(part)
    with mpmath.workdps(DIGITS[0]):
        return high - low <= _CLOSE * max(1, abs(low))


def _bounds(value: ExponentialPolynomial, point: Mapping[sp.Symbol, Any]) -> Box:
    generators = value.generators
    at = _Point(generators, point)
    real, imaginary = _iv.mpf(0), _iv.mpf(0)
    for exponent, coefficient in value.aligned().items():
        a, b = at.polynomial(coefficient)
        if exponent:
            growth, angle = at.polynomial(exponent)
            if not abs(growth) < _LARGEST_EXPONENT:
                raise Undecidable("a number in it has millions of digits")
            size = _iv.exp(growth)
            cos, sin = size * _iv.cos(angle), size * _iv.sin(angle)
            a, b = a * cos - b * sin, a * sin + b * cos
        real, imaginary = real + a, imaginary + b
    return real, imaginary


def excludes_zero(box: Box) -> bool:
    """Whether no number in the box is 0."""
    return any(part.a > 0 or part.b < 0 for part in box)


def ends(part: Any) -> tuple[Any, Any]:
    """Give the lower and the upper end of an interval as mpmath's floats."""
    return tuple(mpmath.mp.make_mpf(end) for end in part._mpi_)


def largest(box: Box) -> Any:
    """Bound the absolute value of the larger part from above, by mpmath's float."""
    return max(abs(end) for part in box for end in ends(part))


def smallest(box: Box) -> Any:
    """Bound the absolute value of the larger part from below; 0 where both may be 0."""
    return max(0, *(max(low, -high) for low, high in map(ends, box)))


def middle(part: Any) -> Any:
    """Give the middle of an interval as mpmath's float."""
    with mpmath.workdps(DIGITS[0]):
        low, high = ends(part)
        return (low + high) / 2


def in_digits(box: Box, digits: int = 12) -> str:
    """Write a box in decimals, all of which are certain."""
    real, imaginary = (_decimal(part, digits) for part in box)
    if imaginary == "0":
        return real
    sign = "−" if imaginary.startswith("-") else "+"
    return f"{real} {sign} {imaginary.lstrip('-')}𝚒"


def _decimal(part: Any, digits: int) -> str:
    low, high = ends(part)
    if low <= 0 <= high and _is_close(part):
        return "0"
    for certain in range(digits, 0, -1):
        text = mpmath.nstr(low, certain)
        if text == mpmath.nstr(high, certain):
            return text.removesuffix(".0")
    return f"between {mpmath.nstr(low, 3)} and {mpmath.nstr(high, 3)}"


class _Point:
    """Values of the generators at one point; powers of each are computed once."""

    def __init__(self, generators: Generators, point: Mapping[sp.Symbol, Any]) -> None:
        self._generators = generators
        self._point = {
            s: Fraction(int(v.p), int(v.q)) if isinstance(v, sp.Rational) else Fraction(v)
            for s, v in point.items()
        }
        self._zero = {
            i
            for i, (kind, thing) in enumerate(generators.names)
            if kind == "symbol" and self._point.get(thing) == 0
        }
        self._opaque = [i for i, (kind, _) in enumerate(generators.names) if kind == "opaque"]
        self._powers: dict[tuple[int, Any], Any] = {}

    def polynomial(self, polynomial: PolyElement) -> Box:
        real, imaginary = _iv.mpf(0), _iv.mpf(0)
        for monomial, number in polynomial.items():
            product = self._monomial(monomial)
            if product is None:
                continue
            if number.x:
                real = real + product * _rational(number.x)
            if number.y:
                imaginary = imaginary + product * _rational(number.y)
        return real, imaginary

    def _monomial(self, monomial: tuple) -> Any:
        powers = [monomial[place] for place in self._zero]
        if any(power < 0 for power in powers):
            raise ZeroDivisionError("something is divided by 0")
        if any(powers):
            for place in self._opaque:  # which must be defined, and not 0 below
                if monomial[place]:
                    self._power(place, monomial[place])
            return None
        product = _iv.mpf(1)
        for place, power in enumerate(monomial):
            if power:
                product = product * self._power(place, power)
        return product

    def _power(self, place: int, power: Any) -> Any:
        found = self._powers.get((place, power))
        if found is None:
            found = self._powers[place, power] = self._computed(place, power)
        return found

    def _computed(self, place: int, power: Any) -> Any:
        kind, thing = self._generators.names[place]
        if kind == "pi":
            base = _iv.pi + 0
        elif kind == "root":
            base = _iv.mpf(thing)
        elif kind == "log":
            base = _iv.log(_rational(self._point[thing] if isinstance(thing, sp.Symbol) else thing))
        elif kind == "opaque":
            base = enclosed(thing, self._point, _iv)
        else:
            base = _rational(self._point[thing])
        if power < 0 and base.a <= 0 <= base.b:
            raise ZeroDivisionError("something is divided by 0")
        if power == int(power):
            return base ** int(power)
        return _iv.exp(_iv.log(base) * _rational(power))


def _rational(value: Any) -> Any:
    if isinstance(value, int):
        return _iv.mpf(value)
    return _iv.mpf(int(value.numerator)) / int(value.denominator)

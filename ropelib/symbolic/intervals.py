"""Bounding the value of a canonical form at rational numbers, by interval arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp
from mpmath.ctx_iv import MPIntervalContext
from sympy.core.evalf import PrecisionExhausted
from sympy.polys.rings import PolyElement

from ropelib.symbolic.exponential import ExponentialPolynomial
from ropelib.symbolic.generators import Generators, Undecidable

#: Digits of the intervals, and of the parts that SymPy evaluates, which are then widened.
DIGITS, OPAQUE_DIGITS = 50, 45

_iv = MPIntervalContext()
_iv.dps = DIGITS

#: Real and imaginary part, each an interval.
Box = tuple[Any, Any]


def bounds(value: ExponentialPolynomial, point: Mapping[sp.Symbol, Any]) -> Box:
    """Enclose the value at a point.

    Parameters
    ----------
    value : ExponentialPolynomial
        With all its variables in ``point``.
    point : mapping
        Rational numbers.

    Returns
    -------
    tuple of mpmath intervals
        Real and imaginary part.

    Raises
    ------
    ZeroDivisionError
        Where the value is not defined there.
    """
    generators = value.generators
    at = _Point(generators, point)
    real, imaginary = _iv.mpf(0), _iv.mpf(0)
    for exponent, coefficient in value.aligned().items():
        a, b = at.polynomial(coefficient)
        if exponent:
            growth, angle = at.polynomial(exponent)
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


def largest(box: Box) -> float:
    """Bound the absolute value of the larger part from above."""
    return max(abs(float(end)) for part in box for end in ends(part))


def smallest(box: Box) -> float:
    """Bound the absolute value of the larger part from below; 0 where both may be 0."""
    return max(0.0, *(max(float(low), -float(high)) for low, high in map(ends, box)))


def middle(part: Any) -> Any:
    """Give the middle of an interval as mpmath's float."""
    with mpmath.workdps(DIGITS):
        low, high = ends(part)
        return (low + high) / 2


def in_digits(box: Box, digits: int = 12) -> str:
    """Write a box in decimals, all of which are certain: it is far narrower than the last one."""
    real, imaginary = (_decimal(part, digits) for part in box)
    if imaginary == "0":
        return real
    sign = "−" if imaginary.startswith("-") else "+"
    return f"{real} {sign} {imaginary.lstrip('-')}𝚒"


def _decimal(part: Any, digits: int) -> str:
    low, high = ends(part)
    if low <= 0 <= high:
        return "0"
    text = mpmath.nstr(middle(part), digits)
    return text.removesuffix(".0")


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
        product = _iv.mpf(1)
        for place, power in enumerate(monomial):
            if power:
                if place in self._zero:
                    if power < 0:
                        raise ZeroDivisionError("something is divided by 0")
                    return None
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
            base = _enclosed(thing, self._point)
        else:
            base = _rational(self._point[thing])
        if power == int(power):
            return base ** int(power)
        return _iv.exp(_iv.log(base) * _rational(power))


def _rational(value: Any) -> Any:
    if isinstance(value, int):
        return _iv.mpf(value)
    return _iv.mpf(int(value.numerator)) / int(value.denominator)


def _enclosed(thing: sp.Expr, point: Mapping[sp.Symbol, Fraction]) -> Any:
    """Let SymPy evaluate a part that was not taken apart, and widen what it gives."""
    values = {s: sp.Rational(v.numerator, v.denominator) for s, v in point.items()}
    try:
        number = thing.subs(values).evalf(OPAQUE_DIGITS + 5, strict=True)
    except PrecisionExhausted:
        raise Undecidable(f"{thing} cannot be evaluated there") from None
    if number in (sp.zoo, sp.oo, -sp.oo, sp.nan):
        raise ZeroDivisionError("something is divided by 0")
    if not number.is_Float and not number.is_Rational:
        raise Undecidable(f"{thing} is not a real number there")
    width = _iv.mpf(10) ** (-OPAQUE_DIGITS)
    centre = _iv.mpf(str(sp.Float(number, OPAQUE_DIGITS + 5)))
    return centre + (abs(centre) + width) * width * _iv.mpf([-1, 1])

"""Nested square roots of numbers, such as √(2 + √2), as sums of cosines of fractions of π."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from fractions import Fraction

import mpmath
from sympy import totient

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.generators import PI, Undecidable
from ropelib.symbolic.canonical.intervals import middle
from ropelib.symbolic.exact.comparing import quotient_bounds, sign
from ropelib.symbolic.exact.number import Exact

#: Denominators of the fractions of a half turn that are tried.
_PARTS = (5, 8, 10, 12, 15, 16, 20, 24, 30, 32)
_DIGITS = 45


def nested_root(number: Exact, power: Fraction) -> Exact:
    """Return the square root of a positive constant, or an odd power of it.

    The sum of cosines is guessed from decimals and then proved by squaring it.

    Raises
    ------
    Undecidable
        Where none is found.
    """
    if power.denominator == 1:
        return number ** int(power)
    if power.denominator != 2 or sign(number) <= 0 or _is_hopeless(number):
        raise Undecidable("it holds a root of a sum of roots")
    with mpmath.workdps(_DIGITS):
        value = mpmath.sqrt(middle(quotient_bounds(number, {})[0]))
        for parts in filter(_holding(number), _PARTS):
            # So many of them are independent, and all others sums of these.
            steps = range(int(totient(2 * parts)) // 2)
            found = mpmath.pslq(
                [value, *(mpmath.cos(mpmath.pi * k / parts) for k in steps)],
                maxcoeff=10_000,
                maxsteps=4_000,
            )
            if not found or not found[0]:
                continue
            root = _cosines(
                number,
                {k: Fraction(-c, found[0]) for k, c in zip(steps, found[1:], strict=True)},
                parts,
            )
            if (root * root - number).is_zero() and sign(root) > 0:
                return root**power.numerator
    raise Undecidable("it holds a root of a sum of roots")


def _is_hopeless(number: Exact) -> bool:
    """Whether a sum of square roots of primes cannot be the square of a sum of cosines.

    All conjugates of a sum of cosines are real, so those of its square, which have other signs at
    the roots, are positive; and their product is a square of what can be made of these roots.
    """
    if not _is_of_square_roots(number):
        return True
    polynomial = None if number.bottom is not None else number.top.constant_part()
    places = _roots(number)
    if polynomial is None:
        return False
    if len(places) > 4:
        return True
    product = number**0
    for signs in itertools.product((1, -1), repeat=len(places)):
        turned = dict(zip(places, signs, strict=True))
        flipped = {
            m: c * math.prod(s for i, s in turned.items() if m[i]) for m, c in polynomial.items()
        }
        conjugate = Exact(Form.of(number.generators, number.generators.polynomial(flipped)))
        if sign(conjugate) < 0:
            return True
        product = product * conjugate
    rational = product.top.as_rational() or Fraction(1)
    rest = rational.numerator * rational.denominator
    for place in places:
        while rest % number.generators.names[place][1] == 0:
            rest //= number.generators.names[place][1]
    return math.isqrt(rest) ** 2 != rest


def _is_of_square_roots(number: Exact) -> bool:
    """Whether a constant is made of square roots of numbers and of roots of unity alone."""
    roots, turn = set(number.generators.roots), number.generators.monomial(PI)
    forms = [form for form in (number.top, number.bottom) if form is not None]
    return all(
        all(
            i in roots and k == _HALF
            for monomial in coefficient
            for i, k in enumerate(monomial)
            if k
        )
        and all(monomial == turn and not c.x for monomial, c in exponent.items())
        for form in forms
        for exponent, coefficient in form.aligned().items()
    )


def _holding(number: Exact) -> Callable[[int], bool]:
    """Return whether sums of cosines of kπ/n hold the square roots in a number."""
    primes = [number.generators.names[i][1] for i in _roots(number)]
    orders = [8 if p == 2 else p if p % 4 == 1 else 4 * p for p in primes]
    return lambda parts: all(2 * parts % order == 0 for order in orders)


def _roots(number: Exact) -> list[int]:
    """List the places of the roots in a polynomial constant."""
    polynomial = None if number.bottom is not None else number.top.constant_part()
    return [i for i in number.generators.roots if any(m[i] for m in polynomial or ())]


_HALF = Fraction(1, 2)


def _cosines(number: Exact, weights: dict[int, Fraction], parts: int) -> Exact:
    half_turn = Exact(Form.generator(number.generators, PI))
    total = Exact(Form.number(number.generators, 0))
    for k, weight in weights.items():
        if weight:
            total = total + (half_turn * Fraction(k, parts)).cos() * weight
    return total

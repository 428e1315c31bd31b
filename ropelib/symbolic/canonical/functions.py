"""Exponential, logarithm and fractional powers of canonical forms, where these stay such."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.polys.domains import QQ_I
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.canonical.generators import Generators, Undecidable, gaussian
from ropelib.symbolic.canonical.roots import padded, reduced, root, without_phase
from ropelib.symbolic.deciding.words import shown

#: A float that is a power's exponent is read as the simple fraction which it rounds, if it is one.
LARGEST_DENOMINATOR = 1024


def exponential(value: ExponentialPolynomial) -> ExponentialPolynomial:
    """Return e to the power of a polynomial.

    Logarithms in it, times rational numbers, become powers: e^(−2/3 · ln b) is b^(−2/3).

    Raises
    ------
    Undecidable
        Where the exponent is not a polynomial.
    """
    generators = value.generators
    polynomial = value.constant_part()
    if polynomial is None:
        from ropelib.symbolic.exact.whole_constants import with_whole_constants

        polynomial = with_whole_constants(value).constant_part()
    result = None
    kept: dict[tuple, Any] = dict(polynomial)
    # Roots that are new may make the ring larger: the monomials are written down before.
    logs = [(generators.monomial(("log", thing)), thing) for thing in generators.logs.values()]
    for monomial, thing in logs:
        number = kept.get(monomial)
        if number is None or not number.x:
            continue
        power = Fraction(int(number.x.numerator), int(number.x.denominator))
        raised = power_of_base(generators, thing, power)
        result = raised if result is None else result * raised
        kept[monomial] = QQ_I.new(QQ_I.dom.zero, number.y)
    exponent, factor = without_phase(generators, generators.polynomial(kept))
    one = generators.constant(1) if factor is None else factor
    turned = ExponentialPolynomial(generators, {exponent: one})
    turned.terms = {generators.interned(e): c for e, c in turned.aligned().items()}
    return turned if result is None else result * turned


def power_of_base(
    generators: Generators, base: sp.Symbol | int, power: Fraction
) -> ExponentialPolynomial:
    """Return a positive symbol or a prime to a rational power."""
    if isinstance(base, sp.Symbol):
        whole = int(power) if power.denominator == 1 else power
        return ExponentialPolynomial.generator(generators, ("symbol", base), whole)
    return ExponentialPolynomial.of(generators, root(generators, Fraction(base), power))


def cosine(value: ExponentialPolynomial) -> ExponentialPolynomial:
    """Return (e^(𝚒x) + e^(−𝚒x)) / 2."""
    forward, backward = _both_ways(value)
    return (forward + backward).scaled(gaussian(Fraction(1, 2)))


def sine(value: ExponentialPolynomial) -> ExponentialPolynomial:
    """Return (e^(𝚒x) − e^(−𝚒x)) / 2𝚒."""
    forward, backward = _both_ways(value)
    return (forward - backward).scaled(gaussian(0, Fraction(-1, 2)))


def _both_ways(value: ExponentialPolynomial) -> tuple[ExponentialPolynomial, ExponentialPolynomial]:
    generators, angle = value.generators, value.constant_part()
    found = None if angle is None else generators.turns.get(angle)
    if found is None:
        turned = value.scaled(gaussian(0, 1))
        found = exponential(turned), exponential(-turned)
        generators.turns[value.constant_part()] = found
    return found


def logarithm(value: ExponentialPolynomial) -> ExponentialPolynomial:
    """Return the natural logarithm of a positive constant times positive symbols and exponentials.

    Raises
    ------
    Undecidable
        For anything else.
    """
    generators = value.generators
    exponent, monomial, number = _single(value, "the logarithm")
    total = ExponentialPolynomial.of(generators, exponent)
    if total.conjugate().terms != total.terms or number.y or number.x <= 0:
        raise Undecidable("it takes the logarithm of something that may not be positive")
    for place, power in enumerate(monomial):
        if power:
            kind, thing = generators.names[place]
            _refuse_unless_positive(kind, thing)
            one = ExponentialPolynomial.generator(generators, ("log", thing))
            total = total + one.scaled(gaussian(Fraction(power)))
    rational = Fraction(int(number.x.numerator), int(number.x.denominator))
    if max(rational.numerator, rational.denominator) > 2**80:
        raise Undecidable("it takes the logarithm of a number of more than 24 digits")
    for prime, times in sp.factorrat(sp.Rational(rational.numerator, rational.denominator)).items():
        one = ExponentialPolynomial.generator(generators, ("log", int(prime)))
        total = total + one.scaled(gaussian(int(times)))
    return total


def fractional_power(value: ExponentialPolynomial, power: Fraction) -> ExponentialPolynomial:
    """Return the principal ``value ** power`` of a positive constant times positive symbols.

    Raises
    ------
    Undecidable
        For anything else.
    """
    generators = value.generators
    if not value.terms:
        if power > 0:
            return value
        raise ZeroDivisionError("something is divided by 0")
    exponent, monomial, number = _single(value, "a root")
    real = ExponentialPolynomial.of(generators, exponent)
    if number.y or real.conjugate().terms != real.terms:
        raise Undecidable("it takes a root of a complex number")
    rational = Fraction(int(number.x.numerator), int(number.x.denominator))
    turn = ExponentialPolynomial.number(generators, 1)
    if rational < 0:
        rational = -rational
        half_turns = ExponentialPolynomial.generator(generators, ("pi", None))
        turn = exponential(half_turns.scaled(gaussian(0, power)))
    for place, k in enumerate(monomial):
        if k:
            _refuse_unless_positive(*generators.names[place])
    raised = [Fraction(k) * power for k in monomial]
    raised = [int(k) if k.denominator == 1 else k for k in raised]
    coefficient = generators.polynomial({tuple(raised): QQ_I.one})
    constant = root(generators, rational, power)
    coefficient = reduced(generators, padded(generators, coefficient) * constant)
    exponent = padded(generators, exponent).mul_ground(gaussian(power))
    single = ExponentialPolynomial(generators, {generators.interned(exponent): coefficient})
    return single * turn


def _single(value: ExponentialPolynomial, function: str) -> tuple[PolyElement, tuple, Any]:
    terms = value.aligned()
    if len(terms) != 1 or len(next(iter(terms.values()))) != 1:
        what = "a sum" if terms else "0"
        raise Undecidable(f"it takes {function} of {what}")
    ((exponent, coefficient),) = terms.items()
    ((monomial, number),) = coefficient.items()
    return exponent, monomial, number


def _refuse_unless_positive(kind: str, thing: Any) -> None:
    if kind == "pi" or kind == "root" or (kind == "symbol" and thing.is_positive):
        if kind != "pi":
            return
        raise Undecidable("it takes a root or the logarithm of π")
    raise Undecidable(f"it takes a root or the logarithm of {shown(thing)}, which may be negative")

"""Roots of unity and roots of primes, each written in one way."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from sympy import factorint
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.generators import PI, Generators, Undecidable, gaussian
from ropelib.symbolic.canonical.inverses import without_inverses

#: e^(𝚒πr) for r below 1/2 in twelfths, as {radicand: (real, imaginary)}: multiples of √1, √2, ….
_TWELFTHS: dict[Fraction, dict[int, tuple[Fraction, Fraction]]] = {
    Fraction(k, 12): {
        n: (Fraction(real, 4), Fraction(imaginary, 4)) for n, real, imaginary in parts
    }
    for k, parts in {
        1: ((6, 1, 1), (2, 1, -1)),
        2: ((3, 2, 0), (1, 0, 2)),
        3: ((2, 2, 2),),
        4: ((1, 2, 0), (3, 0, 2)),
        5: ((6, 1, 1), (2, -1, 1)),
    }.items()
}
_QUARTER_TURNS = ((1, 0), (0, 1), (-1, 0), (0, -1))
#: Above this a number is not factored.
LARGEST_RADICAND = 2**80


def without_phase(
    generators: Generators, exponent: PolyElement
) -> tuple[PolyElement, PolyElement | None]:
    """Split e^exponent into an exponential whose phase 𝚒πr has 0 ≤ r < 1/2, and a constant.

    Twelfths of a half turn become square roots, so that √2/2 and cos(π/4) are written alike. An
    unknown whole number of turns is left out.
    """
    if generators.unknown:
        exponent = _without_unknown_turns(generators, exponent)
    monomial = generators.monomial(PI)
    coefficient = exponent.get(monomial)
    if coefficient is None or not coefficient.y:
        return exponent, None
    half_turns = Fraction(int(coefficient.y.numerator), int(coefficient.y.denominator))
    quarters, rest = divmod(half_turns, Fraction(1, 2))
    real, imaginary = _QUARTER_TURNS[int(quarters) % 4]
    factor = generators.constant(real, imaginary)
    if rest in _TWELFTHS:
        surds = generators.ring.zero
        for radicand, parts in _TWELFTHS[rest].items():
            surds = surds + root(generators, Fraction(radicand), Fraction(1, 2)) * (
                generators.constant(*parts)
            )
        # Roots that are new may have made the ring larger.
        factor = reduced(generators, padded(generators, factor) * padded(generators, surds))
        exponent, monomial = padded(generators, exponent), generators.monomial(PI)
        rest = Fraction(0)
    items = dict(exponent)
    items[monomial] = gaussian(_fraction(coefficient.x), rest)
    return generators.polynomial(items), factor


def _without_unknown_turns(generators: Generators, exponent: PolyElement) -> PolyElement:
    """Leave out 2π𝚒 times unknown whole numbers."""
    pi = generators.index(PI)
    monomials = set()
    for place in generators.unknown or ():
        powers = [0] * generators.size
        powers[pi] = powers[place] = 1
        monomials.add(tuple(powers))
    kept = {
        monomial: number
        for monomial, number in padded(generators, exponent).items()
        if monomial not in monomials or number.x or _fraction(number.y) % 2
    }
    return generators.polynomial(kept)


def root(generators: Generators, number: Fraction, power: Fraction) -> PolyElement:
    """Return the positive real ``number ** power`` as a rational multiple of roots of primes."""
    if number <= 0:
        raise Undecidable(f"a fractional power of {number} is not one real number")
    if max(number.numerator, number.denominator) > LARGEST_RADICAND:
        raise Undecidable("it takes a root of a number of more than 24 digits")
    factors = dict(factorint(number.numerator))
    for prime, times in factorint(number.denominator).items():
        factors[prime] = factors.get(prime, 0) - times
    places, rational = {}, Fraction(1)
    for prime, times in factors.items():
        whole, rest = divmod(times * power, 1)
        if abs(whole) > 4_000:
            raise Undecidable("it holds a number of thousands of digits")
        rational *= Fraction(prime) ** int(whole)
        if rest:
            places[generators.index(("root", int(prime)))] = rest
    monomial = [0] * generators.size
    for place, rest in places.items():
        monomial[place] = rest
    return generators.polynomial({tuple(monomial): gaussian(rational)})


def reduced(generators: Generators, polynomial: PolyElement) -> PolyElement:
    """Bring the powers of roots of primes between 0 and 1, and cancel what divides itself."""
    if generators.inverses:
        polynomial = without_inverses(generators, polynomial)
    roots = generators.roots
    if not roots or all(0 <= monomial[i] < 1 for monomial in polynomial for i in roots):
        return polynomial
    items: dict[tuple, Any] = {}
    for monomial, coefficient in polynomial.items():
        powers, factor = list(monomial), Fraction(1)
        for place in roots:
            whole = powers[place] // 1
            if whole:
                factor *= Fraction(generators.names[place][1]) ** int(whole)
                powers[place] -= whole
        key = tuple(powers)
        items[key] = items.get(key, 0) + coefficient * gaussian(factor)
    return generators.polynomial(items)


def padded(generators: Generators, polynomial: PolyElement) -> PolyElement:
    """Bring a polynomial of a smaller ring into the present one."""
    if polynomial.ring.ngens == generators.size:
        return polynomial
    return generators.polynomial(polynomial)


def _fraction(value: Any) -> Fraction:
    return Fraction(int(value.numerator), int(value.denominator))

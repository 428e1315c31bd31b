"""The canonical form: a sum of polynomials times exponentials of polynomials.

Equality is decided for functions of *real* variables: exponentials whose exponents differ by more
than a constant are linearly independent over the rational functions (divide by one of them and
differentiate: what is left is shorter, and no exponential of a polynomial that is not constant is
rational). What remains are sums of constants: over one transcendental number, π or exponentials of
algebraic numbers, these are independent too (Lindemann–Weierstrass).
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from sympy.polys.domains import QQ_I
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.generators import Generators, Undecidable, gaussian
from ropelib.symbolic.canonical.roots import padded, reduced, without_phase

Terms = dict[PolyElement, PolyElement]

#: A sum with more monomials is given up: nothing that the course asks for comes near it.
MOST_MONOMIALS = 60_000
#: A power whose coefficients would have more bits is given up.
MOST_BITS = 20_000


class ExponentialPolynomial:
    """Σ cᵢ · exp(eᵢ) with distinct polynomials eᵢ and polynomials cᵢ over the Gaussian rationals.

    Parameters
    ----------
    generators : Generators
        What the polynomials' generators stand for.
    terms : dict
        {exponent: coefficient}, without zero coefficients.

    Notes
    -----
    Polynomials may hold negative powers of variables, and fractional ones of positive variables;
    the domain is where all of these are defined. Constants with roots of unity other than the
    twelfths of a half turn can be zero without being empty: ``is_zero`` sees that.
    """

    __slots__ = ("generators", "terms")

    def __init__(self, generators: Generators, terms: Terms) -> None:
        self.generators = generators
        self.terms = terms

    @classmethod
    def of(cls, generators: Generators, coefficient: PolyElement) -> ExponentialPolynomial:
        """Make one that is a polynomial."""
        return cls(generators, {generators.interned(generators.ring.zero): coefficient}).cleared()

    @classmethod
    def number(cls, generators: Generators, real: Any, imag: Any = 0) -> ExponentialPolynomial:
        """Make a rational or Gaussian rational constant."""
        return cls.of(generators, generators.constant(real, imag))

    @classmethod
    def generator(
        cls, generators: Generators, name: tuple[str, Any], power: Any = 1
    ) -> ExponentialPolynomial:
        """Make a power of one generator."""
        monomial = generators.monomial(name, power)
        return cls.of(generators, generators.polynomial({monomial: QQ_I.one}))

    def cleared(self) -> ExponentialPolynomial:
        """Drop terms with no coefficient."""
        if not all(self.terms.values()):
            self.terms = {e: c for e, c in self.terms.items() if c}
        return self

    def aligned(self) -> Terms:
        """Give the terms in the generators' present ring."""
        size = self.generators.size
        for exponent in self.terms:
            if exponent.ring.ngens != size:
                generators = self.generators
                self.terms = {
                    generators.interned(padded(generators, e)): padded(generators, c)
                    for e, c in self.terms.items()
                }
            break
        return self.terms

    def __add__(self, other: ExponentialPolynomial) -> ExponentialPolynomial:
        total = dict(self.aligned())
        for exponent, coefficient in other.aligned().items():
            there = total.get(exponent)
            if there is None:
                total[exponent] = coefficient
                continue
            added = there + coefficient
            if added:
                total[exponent] = added
            else:
                del total[exponent]
        return ExponentialPolynomial(self.generators, total)

    def __neg__(self) -> ExponentialPolynomial:
        return ExponentialPolynomial(self.generators, {e: -c for e, c in self.terms.items()})

    def __sub__(self, other: ExponentialPolynomial) -> ExponentialPolynomial:
        return self + (-other)

    def __mul__(self, other: ExponentialPolynomial) -> ExponentialPolynomial:
        generators = self.generators
        if not self.terms or not other.terms:
            return ExponentialPolynomial(generators, {})
        left, right = self.aligned(), other.aligned()
        refuse_explosion(_monomials(left) * _monomials(right))
        size = generators.size
        total: Terms = {}
        for e1, c1 in left.items():
            for e2, c2 in right.items():
                if not e1:
                    exponent, factor = e2, None
                elif not e2:
                    exponent, factor = e1, None
                else:
                    exponent, factor = generators.sum_of(e1, e2)
                    if (
                        generators.size != size
                    ):  # a new root did not fit: once more, in a larger ring
                        return self * other
                product = c1 * c2
                if factor is not None:
                    product = product * factor
                if generators.roots or generators.inverses:
                    product = reduced(generators, product)
                there = total.get(exponent)
                total[exponent] = product if there is None else there + product
        return ExponentialPolynomial(generators, total).cleared()

    def __pow__(self, power: int) -> ExponentialPolynomial:
        if power < 0:
            return self.inverse() ** -power
        if power * _growth(self) > MOST_BITS:
            raise Undecidable("it holds a number of thousands of digits")
        result, factor = ExponentialPolynomial.number(self.generators, 1), self
        while power:
            if power & 1:
                result = result * factor
            power >>= 1
            if power:
                factor = factor * factor
        return result

    def inverse(self) -> ExponentialPolynomial:
        """Divide 1 by a single monomial times an exponential.

        Raises
        ------
        Undecidable
            For a sum of several.
        ZeroDivisionError
            For 0.
        """
        terms = self.aligned()
        if not terms:
            raise ZeroDivisionError("something is divided by 0")
        ((exponent, coefficient), *more) = terms.items()
        if more or len(coefficient) > 1:
            raise Undecidable("it divides by a sum")
        ((monomial, number),) = coefficient.items()
        generators = self.generators
        upside = generators.polynomial({tuple(-k for k in monomial): QQ_I.one / number})
        inverse, factor = without_phase(generators, -exponent)
        upside = reduced(generators, padded(generators, upside))
        if factor is not None:
            upside = reduced(generators, upside * factor)
        return ExponentialPolynomial(generators, {generators.interned(inverse): upside})

    def conjugate(self) -> ExponentialPolynomial:
        """Conjugate: every generator is real."""
        generators, total = self.generators, ExponentialPolynomial(self.generators, {})
        for exponent, coefficient in self.aligned().items():
            turned, factor = without_phase(generators, _conjugated(exponent))
            one = padded(generators, _conjugated(coefficient))
            one = one if factor is None else reduced(generators, one * factor)
            total = total + ExponentialPolynomial(generators, {generators.interned(turned): one})
        return total

    def real_part(self) -> ExponentialPolynomial:
        """Return (z + z̄) / 2."""
        return (self + self.conjugate()).scaled(gaussian(Fraction(1, 2)))

    def imaginary_part(self) -> ExponentialPolynomial:
        """Return (z − z̄) / 2𝚒."""
        return (self - self.conjugate()).scaled(gaussian(0, Fraction(-1, 2)))

    def scaled(self, number: Any) -> ExponentialPolynomial:
        """Multiply by a Gaussian rational, which is not 0."""
        scaled = {e: c.mul_ground(number) for e, c in self.terms.items()}
        return ExponentialPolynomial(self.generators, scaled)

    def constant_part(self) -> PolyElement | None:
        """Give the polynomial that this is, or None where it holds an exponential."""
        terms = self.aligned()
        if not terms:
            return self.generators.ring.zero
        ((exponent, coefficient), *more) = terms.items()
        return coefficient if not more and not exponent else None

    def as_rational(self) -> Fraction | None:
        """Give the rational number that this is, else None."""
        polynomial = self.constant_part()
        if polynomial is None or any(any(monomial) for monomial in polynomial):
            return None
        number = next(iter(polynomial.values()), QQ_I.zero)
        return None if number.y else Fraction(int(number.x.numerator), int(number.x.denominator))


def refuse_explosion(monomials: int) -> None:
    """Give up where a product would have too many monomials.

    Raises
    ------
    Undecidable
        Above ``MOST_MONOMIALS``.
    """
    if monomials > MOST_MONOMIALS:
        raise Undecidable(f"the expression explodes: it has some {monomials:,} terms")


def _monomials(terms: Terms) -> int:
    return sum(map(len, terms.values()))


def _growth(form: ExponentialPolynomial) -> int:
    """Bound the bits by which a coefficient grows with every power, but for sums of many."""
    roots = [(i, form.generators.names[i][1].bit_length()) for i in form.generators.roots]
    bits = 0
    for coefficient in form.aligned().values():
        for monomial, number in coefficient.items():
            parts = (number.x.numerator, number.x.denominator)
            parts += (number.y.numerator, number.y.denominator)
            size = sum(max(0, abs(int(part)).bit_length() - 1) for part in parts)
            size += bool(number.x and number.y)
            bits = max(bits, size + sum(length for i, length in roots if monomial[i]))
    return bits


def _conjugated(polynomial: PolyElement) -> PolyElement:
    result = polynomial.ring.zero
    for monomial, number in polynomial.items():
        result[monomial] = QQ_I.new(number.x, -number.y) if number.y else number
    return result

"""Writing canonical forms as SymPy expressions, in sines and cosines where that is possible."""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.number import Exact


def to_sympy(number: Exact) -> sp.Expr:
    """Write an exact number as a SymPy expression."""
    top = form_to_sympy(number.top)
    return top if number.bottom is None else top / form_to_sympy(number.bottom)


def form_to_sympy(form: ExponentialPolynomial) -> sp.Expr:
    """Write a canonical form; e^(𝚒x) and e^(−𝚒x) together become cos x and sin x."""
    generators, terms = form.generators, dict(form.aligned())
    written = []
    while terms:
        exponent, coefficient = terms.popitem()
        opposite = terms.pop(-exponent, None) if exponent else None
        if opposite is None and not exponent:
            written.append(polynomial_to_sympy(generators, coefficient))
            continue
        angle = exponent.mul_ground(exponent.ring.domain(0, -1))
        if opposite is None or any(number.y for number in angle.values()):
            if opposite is not None:
                terms[-exponent] = opposite
            power = sp.exp(polynomial_to_sympy(generators, exponent))
            written.append(polynomial_to_sympy(generators, coefficient) * power)
            continue
        if next(iter(angle.values())).x < 0:
            angle, coefficient, opposite = -angle, opposite, coefficient
        turned = polynomial_to_sympy(generators, angle)
        even, odd = coefficient + opposite, coefficient - opposite
        written.append(polynomial_to_sympy(generators, even) * sp.cos(turned))
        odd = odd.mul_ground(odd.ring.domain(0, 1))
        written.append(polynomial_to_sympy(generators, odd) * sp.sin(turned))
    return sp.Add(*written)


def polynomial_to_sympy(generators: Generators, polynomial: PolyElement) -> sp.Expr:
    """Write a polynomial in its generators."""
    return sp.Add(*(_term(generators, m, c) for m, c in polynomial.items()))


def _term(generators: Generators, monomial: tuple, number: Any) -> sp.Expr:
    factors = [
        _generator(*generators.names[i]) ** _exponent(power)
        for i, power in enumerate(monomial)
        if power
    ]
    real, imaginary = (
        sp.Rational(int(x.numerator), int(x.denominator)) for x in (number.x, number.y)
    )
    return sp.Mul(real + sp.I * imaginary, *factors)


def _exponent(power: Any) -> sp.Rational:
    return sp.Rational(int(power.numerator), int(power.denominator))


def _generator(kind: str, thing: Any) -> sp.Expr:
    if kind == "pi":
        return sp.pi
    return sp.log(thing) if kind == "log" else sp.sympify(thing)

"""Constants that are not taken apart, where they stand inside an exponential, sine or cosine.

cos(π/5) · m as an angle is such a constant times m. A proof holds whatever the constant is; a
refutation is certified by intervals in any case.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.generators import Generators, Undecidable, gaussian
from ropelib.symbolic.canonical.roots import padded
from ropelib.symbolic.canonical.zero import is_zero
from ropelib.symbolic.exact.writing import polynomial_to_sympy

#: Of two constants of which one is a rational multiple of the other, one is enough.
LARGEST_RATIO = 1000


def is_variable(kind: str, thing: Any) -> bool:
    """Whether a generator stands for, or holds, a variable."""
    return kind == "symbol" or (isinstance(thing, sp.Expr) and bool(thing.free_symbols))


def with_whole_constants(value: Form) -> Form:
    """Write a sum of constants times monomials in variables as a polynomial.

    Raises
    ------
    Undecidable
        Where an exponential holds a variable.
    """
    generators = value.generators
    variables = {i for i, name in enumerate(generators.names) if is_variable(*name)}
    constants: dict[tuple, Form] = {}
    for exponent, coefficient in value.aligned().items():
        if any(monomial[i] for monomial in exponent for i in variables):
            raise Undecidable("an exponential, sine or cosine stands inside another")
        for monomial, number in coefficient.items():
            outside = tuple(k if i in variables else 0 for i, k in enumerate(monomial))
            rest = tuple(0 if i in variables else k for i, k in enumerate(monomial))
            one = Form(generators, {exponent: generators.polynomial({rest: number})})
            constants[outside] = constants[outside] + one if outside in constants else one
    total = Form(generators, {})
    for outside, constant in constants.items():
        factor = Form.of(generators, generators.polynomial({outside: gaussian(1)}))
        total = total + factor * _kept_whole(constant)
    return total


def opaque(generators: Generators, expr: sp.Expr) -> Form:
    """Return a real constant as a rational number times a generator of its own."""
    content, primitive = expr.expand().as_content_primitive()
    if primitive.could_extract_minus_sign():
        content, primitive = -content, -primitive
    if primitive.is_Rational:
        number = content * primitive
        return Form.number(generators, Fraction(int(number.p), int(number.q)))
    one = Form.generator(generators, ("opaque", primitive))
    return one.scaled(gaussian(Fraction(int(content.p), int(content.q))))


def written_real(constant: Form) -> sp.Expr:
    """Write a real constant in sines and cosines, without imaginary parts that cancel."""
    return sp.Add(*_cartesian(constant)[0])


def _cartesian(constant: Form) -> tuple[list[sp.Expr], list[sp.Expr]]:
    """Give the terms of the real and of the imaginary part of a constant."""
    generators, real, imaginary = constant.generators, [], []
    for exponent, coefficient in constant.aligned().items():
        growth, angle = _parts(generators, exponent)
        x, y = _parts(generators, coefficient)
        size = sp.exp(growth)
        real.append(size * (x * sp.cos(angle) - y * sp.sin(angle)))
        imaginary.append(size * (x * sp.sin(angle) + y * sp.cos(angle)))
    return real, imaginary


def _kept_whole(constant: Form) -> Form:
    if constant.constant_part() is not None:
        return constant
    generators = constant.generators
    real, imaginary = _cartesian(constant)
    total = Form(generators, {})
    parts = (
        (constant.real_part(), real, gaussian(1)),
        (
            *(constant.imaginary_part(), imaginary),
            gaussian(0, 1),
        ),
    )
    for part, terms, unit in parts:
        if is_zero(part) is not True:
            total = total + _as_known(part, sp.Add(*terms)).scaled(unit)
    return total


def _as_known(constant: Form, written: sp.Expr) -> Form:
    """Write a constant as a multiple of one that was met before, where it is one."""
    generators, size = constant.generators, sp.N(written)
    for known, before in generators.constants:
        ratio = Fraction(float(size / sp.N(before))).limit_denominator(LARGEST_RATIO)
        if ratio and is_zero(constant - known.scaled(gaussian(ratio))):
            return opaque(generators, before).scaled(gaussian(ratio))
    generators.constants.append((constant, written))
    return opaque(generators, written)


def _parts(generators: Generators, polynomial: PolyElement) -> tuple[sp.Expr, sp.Expr]:
    """Write the real and the imaginary part of a polynomial in real generators."""
    polynomial = padded(generators, polynomial)
    real = {m: gaussian(_rational(c.x)) for m, c in polynomial.items()}
    imaginary = {m: gaussian(_rational(c.y)) for m, c in polynomial.items()}
    return tuple(
        polynomial_to_sympy(generators, generators.polynomial(items)) for items in (real, imaginary)
    )


def _rational(value: Any) -> sp.Rational:
    return sp.Rational(int(value.numerator), int(value.denominator))

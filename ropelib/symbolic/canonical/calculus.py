"""Derivatives of canonical forms, and others in place of their variables."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.polys.domains import QQ_I
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.functions import exponential
from ropelib.symbolic.canonical.generators import Generators, Undecidable, gaussian
from ropelib.symbolic.canonical.roots import padded
from ropelib.symbolic.deciding.words import shown


def derivative(form: Form, symbol: sp.Symbol) -> Form:
    """Differentiate by a real variable.

    Raises
    ------
    Undecidable
        Where a part that could not be taken apart may depend on the variable.
    """
    generators = form.generators
    for kind, thing in generators.names:
        if kind == "opaque" and symbol in thing.free_symbols:
            raise Undecidable(f"{shown(thing)} is not a polynomial, sine, cosine or exponential")
    variable, logarithm = ("symbol", symbol), ("log", symbol)
    total = Form(generators, {})
    for exponent, coefficient in form.aligned().items():
        by = [_partial(generators, p, variable, logarithm) for p in (exponent, coefficient)]
        slope = by[1] + padded(generators, coefficient) * by[0]
        if slope:
            total = total + Form(generators, {exponent: slope})
    return total


def substituted(form: Form, values: Mapping[sp.Symbol, Form]) -> Form:
    """Put others in place of variables.

    Raises
    ------
    Undecidable
        Where a variable stands under a root or in a logarithm, or the result leaves the class.
    """
    generators = form.generators
    places = {generators.indices.get(("symbol", s)): v for s, v in values.items()}
    logs = {generators.indices.get(("log", s)) for s in values}
    places.pop(None, None)
    logs.discard(None)
    total = Form(generators, {})
    for exponent, coefficient in form.aligned().items():
        if any(monomial[i] for i in logs for p in (exponent, coefficient) for monomial in p):
            raise Undecidable("the logarithm of what is replaced is used")
        product = _replaced(generators, coefficient, places)
        if exponent:
            product = product * exponential(_replaced(generators, exponent, places))
        total = total + product
    return total


def _partial(
    generators: Generators, polynomial: PolyElement, variable: tuple, logarithm: tuple
) -> PolyElement:
    """Differentiate a polynomial in a variable and its logarithm."""
    items: dict[tuple, Any] = {}
    for name, inner in ((variable, 0), (logarithm, 1)):
        place, below = generators.indices.get(name), generators.indices.get(variable)
        if place is None or below is None:
            continue
        for monomial, number in polynomial.items():
            if not monomial[place]:
                continue
            powers = list(monomial)
            powers[place] -= 1
            powers[below] -= inner
            key = tuple(powers)
            items[key] = items.get(key, QQ_I.zero) + number * gaussian(Fraction(monomial[place]))
    return generators.polynomial(items)


def _replaced(generators: Generators, polynomial: PolyElement, places: Mapping[int, Form]) -> Form:
    untouched = {m: c for m, c in polynomial.items() if not any(m[i] for i in places)}
    total = Form.of(generators, generators.polynomial(untouched))
    for monomial, number in polynomial.items():
        if monomial in untouched:
            continue
        kept = tuple(0 if i in places else k for i, k in enumerate(monomial))
        product = Form.of(generators, generators.polynomial({kept: number}))
        for place, value in places.items():
            power = monomial[place]
            if power != int(power):
                raise Undecidable("what is replaced stands under a root")
            product = product * value ** int(power)
        total = total + product
    return total

"""The value of exact numbers in floats, at one point."""

from __future__ import annotations

import cmath
import itertools
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import sympy as sp
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.number import Exact


def in_floats(numbers: Sequence[Exact], point: Mapping[sp.Symbol, float]) -> np.ndarray:
    """Evaluate exact numbers in the same generators.

    Parameters
    ----------
    numbers : sequence of Exact
        At least one.
    point : mapping
        A float for each variable.

    Returns
    -------
    ndarray of complex
        NaN where a value is not defined or overflows.
    """
    values = _of_generators(numbers[0].generators, point)
    found = np.full(len(numbers), np.nan, dtype=complex)
    exponentials: dict[PolyElement, complex] = {}
    for i, number in enumerate(numbers):
        try:
            value = _form(number.top, values, exponentials)
            if number.bottom is not None:
                value /= _form(number.bottom, values, exponentials)
            found[i] = value
        except (ArithmeticError, ValueError, TypeError):
            continue
    return found


def _form(
    form: ExponentialPolynomial, values: list[Any], exponentials: dict[PolyElement, complex]
) -> complex:
    total = 0j
    for exponent, coefficient in form.aligned().items():
        factor = exponentials.get(exponent)
        if factor is None:
            factor = exponentials[exponent] = cmath.exp(_polynomial(exponent, values))
        total += _polynomial(coefficient, values) * factor
    return total


def _polynomial(polynomial: PolyElement, values: list[Any]) -> complex:
    total, places = 0j, range(len(values))
    for monomial, number in polynomial.items():
        product = complex(
            int(number.x.numerator) / int(number.x.denominator),
            int(number.y.numerator) / int(number.y.denominator),
        )
        for place in itertools.compress(places, monomial):
            power = monomial[place]
            product *= values[place] ** (power if type(power) is int else float(power))
        total += product
    return total


def _of_generators(generators: Generators, point: Mapping[sp.Symbol, float]) -> list[Any]:
    values: list[Any] = []
    for kind, thing in generators.names:
        if kind == "pi":
            values.append(math.pi)
        elif kind == "root":
            values.append(float(thing))
        elif kind == "opaque":
            values.append(_of_opaque(thing, point))
        else:
            value = float(point.get(thing, math.nan)) if isinstance(thing, sp.Basic) else thing
            values.append(math.log(value) if kind == "log" else value)
    return values


def _of_opaque(thing: sp.Expr, point: Mapping[sp.Symbol, float]) -> float:
    """Let SymPy evaluate a part that was not taken apart."""
    try:
        return float(thing.subs(point))
    except (ArithmeticError, TypeError, ValueError, AttributeError, NotImplementedError):
        return math.nan

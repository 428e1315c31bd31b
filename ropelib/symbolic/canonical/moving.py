"""Bringing a canonical form into other generators, so that two can be computed with."""

from __future__ import annotations

from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.canonical.generators import Generators


def moved(form: ExponentialPolynomial, generators: Generators) -> ExponentialPolynomial:
    """Write a canonical form in other generators, which learn the names that are new to them."""
    names = form.generators.names
    terms = form.aligned()
    used = sorted(
        {i for pair in terms.items() for p in pair for m in p for i, k in enumerate(m) if k}
    )
    places = {i: generators.index(names[i]) for i in used}
    generators.rounded = generators.rounded or form.generators.rounded

    def rewritten(polynomial: PolyElement) -> PolyElement:
        items = {}
        for monomial, number in polynomial.items():
            powers = [0] * generators.size
            for i, place in places.items():
                powers[place] = monomial[i]
            items[tuple(powers)] = number
        return generators.polynomial(items)

    rewritten_terms = {generators.interned(rewritten(e)): rewritten(c) for e, c in terms.items()}
    return ExponentialPolynomial(generators, rewritten_terms)

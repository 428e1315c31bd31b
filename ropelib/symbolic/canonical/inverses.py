"""Division by a sum inside an exponent: 1/(d − 2) as a generator with one relation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sympy as sp
from sympy.polys.domains import QQ_I
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.generators import Generators, Undecidable

#: Steps of the reduction, each of which lowers a monomial.
_MOST_STEPS = 5_000


def inverse_of_sum(
    generators: Generators, polynomial: PolyElement, written: sp.Expr
) -> PolyElement:
    """Return 1/Q as a polynomial: a monomial times a generator u with the relation uQ = 1.

    Parameters
    ----------
    generators : Generators
        Learns the generator and its relation.
    polynomial : PolyElement
        Q, with two or more terms.
    written : sympy.Expr
        The same, for people and for intervals.

    Raises
    ------
    Undecidable
        Where Q has fractional powers or complex coefficients.
    """
    leading = max(polynomial)
    if any(k != int(k) for m in polynomial for k in m) or any(c.y for c in polynomial.values()):
        raise Undecidable("an exponent is divided by a sum with roots")
    lowest = tuple(map(min, zip(*polynomial, strict=True)))
    number = polynomial[leading]
    shifted = {
        tuple(a - b for a, b in zip(monomial, lowest, strict=True)): c / number
        for monomial, c in polynomial.items()
    }
    leading = tuple(a - b for a, b in zip(leading, lowest, strict=True))
    scale = sp.Mul(
        sp.Rational(int(number.x.numerator), int(number.x.denominator)),
        *(_written(generators, i) ** k for i, k in enumerate(lowest) if k),
    )
    reciprocal = 1 / sp.expand(written / scale)
    place = generators.index(("opaque", reciprocal))
    generators.inverses[place] = shifted, leading
    monomial = [-k for k in lowest] + [0] * (generators.size - len(lowest))
    monomial[place] += 1
    return generators.polynomial({tuple(monomial): QQ_I.one / number})


def without_inverses(generators: Generators, polynomial: PolyElement) -> PolyElement:
    """Apply uQ = 1 until no monomial is a multiple of u times the leading monomial of Q.

    Where Q has one variable and a constant term, negative powers of that variable beside u are
    taken away too, by the same relation from its other end.
    """
    for place, (terms, leading) in generators.inverses.items():
        if not any(monomial[place] > 0 for monomial in polynomial):
            continue
        used = {i for monomial in terms for i, k in enumerate(monomial) if k}
        one = (0,) * len(leading)
        alone = next(iter(used)) if len(used) == 1 and one in terms else None
        items, waiting = {}, dict(polynomial)
        for _ in range(_MOST_STEPS):
            if not waiting:
                break
            monomial, number = waiting.popitem()
            if monomial[place] >= 1 and all(monomial[i] >= leading[i] for i in used):
                pivot = leading
            elif monomial[place] >= 1 and alone is not None and monomial[alone] < 0:
                pivot = one
            else:
                items[monomial] = items.get(monomial, QQ_I.zero) + number
                continue
            for key, share in _rewritten(monomial, place, terms, pivot):
                waiting[key] = waiting.get(key, QQ_I.zero) + number * share
        else:
            raise Undecidable("the expression explodes: a sum is divided by too often")
        polynomial = generators.polynomial(items)
    return polynomial


def _rewritten(
    monomial: tuple, place: int, terms: dict[tuple, Any], pivot: tuple
) -> Iterator[tuple[tuple, Any]]:
    """Write u times a monomial with uQ = 1, solved for the term of Q that is the pivot."""
    size, number = len(monomial), terms[pivot]
    below = [a - b for a, b in zip(monomial, _longer(pivot, size), strict=True)]
    for factor, share in terms.items():
        if factor != pivot:
            key = tuple(a + b for a, b in zip(below, _longer(factor, size), strict=True))
            yield key, -share / number
    below[place] -= 1
    yield tuple(below), QQ_I.one / number


def _longer(monomial: tuple, size: int) -> tuple:
    return monomial + (0,) * (size - len(monomial))


def _written(generators: Generators, place: int) -> sp.Expr:
    kind, thing = generators.names[place]
    return sp.pi if kind == "pi" else sp.log(thing) if kind == "log" else sp.sympify(thing)

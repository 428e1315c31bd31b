"""What theorems on lengths and frequencies are written in: positive letters, θ_j, T_j, scores."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sympy as sp

from ropelib.symbolic.theorems.named import Named, NamedMatrix
from ropelib.symbolic.theorems.products import Dot, product, times
from ropelib.symbolic.theorems.vocabulary import m, n

#: A shift of both positions, and the index of a pair.
s, j = sp.symbols("s j", real=True)
#: The width, the base and the factor by which it grows.
d, base, lam = sp.symbols("d b lambda", positive=True)
#: The trained and the wanted context.
L, L_new = sp.symbols("L L'", positive=True)


def power(of: Any, exponent: Any) -> sp.Expr:
    """Write a power out without working it out."""
    return sp.Pow(of, exponent, evaluate=False)


def plus(*terms: Any) -> sp.Expr:
    """Write a sum of numbers out without working it out."""
    return sp.Add(*terms, evaluate=False)


def minus(left: Any, right: Any) -> sp.Expr:
    """Write a difference of numbers out without working it out."""
    return plus(left, times(-1, right))


def ratio(above: Any, below: Any) -> sp.Expr:
    """Write a fraction out without cancelling."""
    over, under = (sp.Mul.make_args(sp.sympify(side)) for side in (above, below))
    return times(*over, *(power(factor, -1) for factor in under))


def exponent(index: Any = j, width: Any = d) -> sp.Expr:
    """Write −2(j−1)/d as it is usually written, the exponent of the base in θ_j."""
    return times(-2, plus(index, -1), sp.S.One / width)


def schedule(index: Any = j, width: Any = d, of: Any = base) -> sp.Expr:
    """Write b^(−2(j−1)/d) out."""
    return power(of, exponent(index, width))


def frequency(index: Any = j, width: Any = d, of: Any = base) -> Named:
    """Give θ_j under its name, θ_j(λb) where the base is not b."""
    shown = () if of is base else (of,)
    return Named("theta", schedule(index, width, of), index=(index,), arguments=shown)


def period(index: Any = j, width: Any = d, of: Any = base) -> Named:
    """Give T_j = 2π b^(2(j−1)/d) under its name, with the base as its argument."""
    value = times(2, sp.pi, power(of, times(2, plus(index, -1), sp.S.One / width)))
    return Named("T", value, index=(index,), arguments=(of,))


def as_matrix(*rows: Iterable[Any]) -> sp.ImmutableMatrix:
    """Give the matrix of these rows, the entries as they are written."""
    return sp.ImmutableMatrix([list(entries) for entries in rows])


def block_matrix(name: str, *angles: Any, argument: Any, index: Any = ()) -> NamedMatrix:
    """Give diag(R_φ, …) for angles φ in radians, shape (2p, 2p), under a name."""
    blocks = [sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]]) for a in angles]
    return NamedMatrix(name, sp.diag(*blocks), index=index, arguments=(argument,))


def shifted(expr: sp.Expr) -> sp.Expr:
    """Move both positions, m and n, by s."""
    return expr.subs({m: m + s, n: n + s}, simultaneous=True)


def score(q: Any, k: Any, of_query: Any, of_key: Any) -> Dot:
    """Give the score (q M) · (k N) of rows and their matrices, unexpanded."""
    return Dot(product(q, of_query), product(k, of_key))

"""Whether a sum of roots of unity with rational weights is 0, by the relations between them.

Over a field of roots of unity whose order holds a prime p already, the powers 1, ζ, …, ζ^(p−1) of
a root of p times that order are independent; where the order does not hold p, the powers of a
p-th root have the one relation 1 + ζ + … + ζ^(p−1) = 0.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from sympy import jacobi_symbol, primefactors


def sums_to_zero(weights: Mapping[int, Any], order: int) -> bool:
    """Decide whether Σ wᵢ ζⁱ is 0, for ζ = e^(2π𝚒/order).

    Parameters
    ----------
    weights : mapping
        A rational number for each power i.
    order : int
        Which root of unity ζ is.
    """
    weights = {power: weight for power, weight in weights.items() if weight}
    if order == 1 or len(weights) < 2:
        return not weights
    prime = primefactors(order)[-1]
    rest = order // prime
    parts: dict[int, dict[int, Any]] = defaultdict(dict)
    if rest % prime == 0:
        for power, weight in weights.items():
            parts[power % prime][power // prime % rest] = weight
        return all(sums_to_zero(part, rest) for part in parts.values())
    inverses = pow(rest, -1, prime), pow(prime, -1, rest)
    for power, weight in weights.items():
        parts[power * inverses[0] % prime][power * inverses[1] % rest] = weight
    if len(parts) < prime:  # one is missing, so all must vanish
        return all(sums_to_zero(part, rest) for part in parts.values())
    last = parts.pop(prime - 1)
    return all(sums_to_zero(_difference(part, last), rest) for part in parts.values())


def square_root(prime: int, order: int) -> list[tuple[int, Fraction]]:
    """Write √p as a sum of powers of the first root of unity of an order (Gauss).

    Parameters
    ----------
    prime : int
        The prime p.
    order : int
        A multiple of 4 and of p, for 2 of 8.

    Returns
    -------
    list of tuple
        A power and its weight each.
    """
    if prime == 2:
        return [(order // 8, Fraction(1)), (-order // 8, Fraction(1))]
    back = 0 if prime % 4 == 1 else -(order // 4)  # the sum is 𝚒√p where p = 3 modulo 4
    return [
        (a * order // prime + back, Fraction(int(jacobi_symbol(a, prime)))) for a in range(1, prime)
    ]


def _difference(one: Mapping[int, Any], other: Mapping[int, Any]) -> dict[int, Any]:
    return {i: one.get(i, 0) - other.get(i, 0) for i in {*one, *other}}

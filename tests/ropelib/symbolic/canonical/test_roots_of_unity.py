"""Sums of roots of unity, with the remainder by the cyclotomic polynomial as oracle."""

import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from ropelib.symbolic.canonical.roots_of_unity import square_root, sums_to_zero

z = sp.Symbol("z")
orders = st.sampled_from([1, 2, 3, 4, 6, 8, 9, 12, 15, 20, 24, 30, 36, 45, 60, 63, 84, 105])


@st.composite
def sums(draw):
    """Any weights, or the vanishing sums over subgroups, added up."""
    order = draw(orders)
    weights = {}
    if draw(st.booleans()):
        pairs = st.tuples(st.integers(0, order - 1), st.integers(-2, 2))
        weights = dict(draw(st.lists(pairs, max_size=6)))
    for start, weight in draw(st.lists(st.tuples(st.integers(0, 200), st.integers(-2, 2)))):
        primes = sp.primefactors(order) or [1]
        prime = primes[start % len(primes)]
        for k in range(prime):
            power = (start + k * order // prime) % order
            weights[power] = weights.get(power, 0) + weight
    return order, weights


@given(sums())
def test_a_sum_is_zero_exactly_where_the_cyclotomic_polynomial_divides_it(drawn):
    order, weights = drawn
    total = sp.Poly(sum(weight * z**power for power, weight in weights.items()), z)
    rest = total.rem(sp.Poly(sp.cyclotomic_poly(order, z), z))
    assert sums_to_zero(weights, order) is bool(rest.is_zero)


@pytest.mark.parametrize("prime", [2, 3, 5, 7, 11, 13, 17, 19])
def test_the_square_root_of_a_prime_as_a_sum(prime):
    order = 8 * prime
    weights = square_root(prime, order)
    total = sum(weight * sp.exp(2 * sp.I * sp.pi * i / order) for i, weight in weights)
    assert abs(sp.N(total - sp.sqrt(prime), 40)) < 1e-30

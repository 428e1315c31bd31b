"""Exact division, on products whose factors are known."""

import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from ropelib.symbolic import Exact, prove_equal
from ropelib.symbolic.canonical.division import divided
from ropelib.symbolic.canonical.generators import Generators
from ropelib.symbolic.exact.number import exact

X, Y = sp.symbols("x y", real=True)
FACTORS = (
    *(1 + X**2, X - Y, X * sp.cos(Y) - 2, sp.cos(X), 1 + sp.cos(X), sp.exp(X) - 3 * sp.exp(-Y)),
    *(sp.sin(X / 2) + Y, sp.sqrt(2) * X + sp.sin(Y), sp.cos(X + sp.pi / 7), sp.exp(X) * Y),
)
some = st.sampled_from(FACTORS)


@given(some, some, some)
def test_a_product_is_divided_by_each_of_its_factors(one, two, three):
    generators = Generators()
    forms = [exact(factor, generators).top for factor in (one, two, three)]
    product = forms[0] * forms[1] * forms[2]
    quotient = divided(product, forms[1])
    assert quotient is None or prove_equal(Exact(quotient), one * three).status == "proved"
    if not any(factor.has(sp.sqrt(2), sp.pi) for factor in (one, two, three)):
        assert quotient is not None


@pytest.mark.parametrize(
    "top, bottom",
    [(X, X - 1), (sp.cos(X), 1 + sp.cos(X)), (X, 1 + X**2), (sp.sin(X), sp.cos(X)), (1, X + Y)],
)
def test_what_does_not_go_up_is_not_divided(top, bottom):
    generators = Generators()
    assert divided(exact(top, generators).top, exact(bottom, generators).top) is None


def test_half_the_tangent_leaves_no_denominator():
    t = exact(X, Generators())
    t = (t / 2).tan()
    cosine = (1 - t * t) / (1 + t * t)
    assert cosine.bottom is None
    assert prove_equal(cosine, sp.cos(X)).status == "proved"

"""Nested roots as SymPy writes them, against cosines and 60 digits."""

from fractions import Fraction

import pytest
import sympy as sp

from ropelib.symbolic import prove_equal
from ropelib.symbolic.exact.refusing import Untraceable
from ropelib.symbolic.exact.surds import nested_root

from ..expressions import read, x

TURNS = [(k, n) for n in (5, 8, 10, 12, 15, 16, 24, 30) for k in (1, n // 2 - 1)]


@pytest.mark.parametrize(("k", "n"), TURNS)
@pytest.mark.parametrize("function", [sp.cos, sp.sin])
def test_what_sympy_writes_in_roots_is_the_cosine(function, k, n):
    turn = function(sp.pi * k / n, evaluate=False)
    assert prove_equal(turn.rewrite(sp.sqrt), turn).status == "proved"
    assert prove_equal(turn.rewrite(sp.sqrt) * x, turn * x + x / 10**30).status == "refuted"


@pytest.mark.parametrize(
    ("nested", "plain"),
    [
        (sp.sqrt(3 - 2 * sp.sqrt(2)), sp.sqrt(2) - 1),
        (sp.sqrt(5 + 2 * sp.sqrt(6)), sp.sqrt(2) + sp.sqrt(3)),
        (sp.sqrt(2 + sp.sqrt(3)), (sp.sqrt(6) + sp.sqrt(2)) / 2),
        (sp.sqrt(6 + 2 * sp.sqrt(5)), 1 + sp.sqrt(5)),
        (sp.sqrt(2 + sp.sqrt(2)) ** 3, (2 + sp.sqrt(2)) * 2 * sp.cos(sp.pi / 8)),
        (1 / sp.sqrt(2 - sp.sqrt(2)), 1 / (2 * sp.sin(sp.pi / 8))),
        (sp.sqrt(2 + sp.sqrt(2 + sp.sqrt(2))), 2 * sp.cos(sp.pi / 16)),
    ],
)
def test_roots_of_sums_of_roots(nested, plain):
    assert abs(sp.N(nested - plain, 40)) < 1e-30, "the example itself is wrong"
    assert prove_equal(nested, plain).status == "proved"


@pytest.mark.parametrize(
    "number",
    [
        1 + sp.sqrt(2),
        3 + sp.sqrt(7),
        3 + sp.sqrt(2),
        7 + sp.sqrt(5),
        1 + sp.sqrt(5) + sp.sqrt(11),
        sp.pi + sp.E,
        sp.cbrt(2) + 1,
    ],
)
def test_what_is_no_sum_of_cosines_is_kept_as_it_is(number):
    with pytest.raises(ValueError, match="root of a sum of roots"):
        nested_root(read(number), Fraction(1, 2))
    root = sp.sqrt(number)
    assert prove_equal(root * x + root, root * (x + 1)).status == "proved"
    assert prove_equal(root * x, x).status == "refuted"


def test_only_square_roots_of_positive_numbers_are_tried():
    for number, power in ((sp.sqrt(2) + 1, Fraction(1, 3)), (sp.sqrt(2) - 2, Fraction(1, 2))):
        with pytest.raises(ValueError, match="root"):
            nested_root(read(number), power)
    with pytest.raises(Untraceable):
        nested_root(read(x + sp.sqrt(2)), Fraction(1, 2))
    assert nested_root(read(sp.sqrt(2) + 1), Fraction(2)).is_zero() is False

"""What would take long to multiply out is refuted at once, at the smallest numbers."""

import pytest
import sympy as sp

from ropelib.symbolic import prove_equal
from ropelib.symbolic.deciding import equality
from ropelib.symbolic.deciding.at_sight import differs_at_sight

x, y, m, n = sp.symbols("x y m n", real=True)
TURNS = sum(sp.cos(k) for k in range(1, 13))


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (TURNS**20, sp.Integer(6), {}),
        ((x + y + m + n) ** 40, x * sp.cos(m), {m: 1, n: 0, x: 0, y: 0}),
        ((x + y) ** 4_000, (x - y) ** 4_000, {x: 1, y: 1}),
        ((x + y + m + n) ** 30, (x + y + m + n) ** 29, {m: -1, n: 0, x: 0, y: 0}),
    ],
)
def test_large_expressions_are_refuted_without_being_taken_apart(left, right, values, monkeypatch):
    monkeypatch.setattr(equality, "exact", None)
    answer = prove_equal(left, right)
    assert answer.status == "refuted" and answer.values == values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (x + 1, x),  # small
        ((x + y + m + n) ** 40, (n + m + y + x) ** 40),  # equal
        ((x + y + m + n) ** 40, "x"),
        ((x + y + m + n) ** 40, None),
        ((x + y + m + n) ** 40 * sp.Float(0.5), x),  # floats are told apart from their rounding
        (sp.I * (x + y + m + n) ** 40, x),
    ],
)
def test_all_else_is_left_to_the_canonical_form(left, right):
    assert differs_at_sight(left, right, [m, n, x, y], lambda values: True) is None

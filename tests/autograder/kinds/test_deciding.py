import numpy as np
import pytest
import sympy as sp

from autograder.kinds import deciding
from autograder.kinds.deciding import decided

x, y = sp.symbols("x y", real=True)
RNG = np.random.default_rng(1)


def test_what_can_be_decided_is_decided():
    assert decided(sp.sin(x) ** 2, 1 - sp.cos(x) ** 2).equal is True
    decision = decided(sp.sin(x), sp.cos(x))
    assert decision.equal is False and decision.values == {x: 0}


def test_what_cannot_be_says_why():
    decision = decided(sp.Function("f")(x), x)
    assert decision.equal is None and "f(x)" in decision.reason
    assert "rounding" in decided(x / 3, x * 0.3333333333333333).reason


def test_a_decision_is_bounded_in_time(monkeypatch):
    monkeypatch.setattr(deciding, "LONGEST", 0.1)
    monkeypatch.setattr(deciding, "prove_equal", lambda *_: [None for _ in iter(int, 1)])
    assert decided(x, y).equal is None


@pytest.mark.parametrize(
    ("given", "expected", "equal"),
    [
        (sp.sqrt(x**2), sp.Abs(x), True),
        (sp.cos(x + 1.5707963267949), -sp.sin(x), True),
        (sp.cos(x + 1.5708), -sp.sin(x), False),
        (sp.sin(sp.pi * x), sp.Integer(0), False),
        (sp.log(x**2 + 1), 2 * sp.log(sp.sqrt(x**2 + 1)), True),
        (sp.zoo * x, x, None),
    ],
)
def test_numbers_settle_the_rest_up_to_rounding(given, expected, equal):
    assert deciding.tested(given, expected, RNG).equal is equal

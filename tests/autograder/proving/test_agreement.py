import numpy as np
import pytest
import sympy as sp

from autograder.proving.agreement import compare, evaluate
from autograder.proving.encodings import Encoded
from autograder.proving.stopping import Undecided

x1, x2, m = sp.symbols("x1 x2 m", real=True)
TURNED = Encoded(
    "encode",
    (x1, x2),
    m,
    (x1 * sp.cos(m) - x2 * sp.sin(m), x1 * sp.sin(m) + x2 * sp.cos(m)),
)
INPUTS = [(np.array([3.0, 4.0]), 0), (np.array([1.0, -2.0]), 2.5), (np.array([0.0, 0.0]), 7)]


def turned(x, at):
    return np.array([x[0] * np.cos(at) - x[1] * np.sin(at), x[0] * np.sin(at) + x[1] * np.cos(at)])


def test_a_formula_in_floats():
    np.testing.assert_allclose(evaluate(TURNED, INPUTS), [turned(*one) for one in INPUTS])


def test_constant_entries_and_huge_numbers_are_evaluated_too():
    one = Encoded("encode", (x1, x2), m, (sp.Integer(7), sp.Rational(1, 3**400) * x1 * 3**400))
    np.testing.assert_allclose(evaluate(one, INPUTS), [[7, 3], [7, 1], [7, 0]])


def test_what_is_the_same_but_for_rounding_agrees():
    compare(TURNED, INPUTS, [turned(*one) * (1 + 1e-12) for one in INPUTS])
    compare(TURNED, INPUTS, [turned(*one).astype(np.float32) for one in INPUTS])


@pytest.mark.parametrize("factor", [1 + 1e-6, 0.0, -1.0, np.nan, np.inf])
def test_another_vector_is_told_with_both(factor):
    found = [turned(*one) for one in INPUTS]
    found[1] = found[1] * factor
    with pytest.raises(Undecided, match=r"encode\(\[1, −2\], 2.5\) is \[.*by its formula \[0.3958"):
        compare(TURNED, INPUTS, found)


def test_far_positions_may_lose_digits():
    far = [*INPUTS, (np.array([3.0, 4.0]), 1e5)]
    found = [turned(x, at * (1 + 1e-15)) for x, at in far]
    compare(TURNED, far, found)
    found[-1] = turned(far[-1][0], 1e5 + 1e-3)
    with pytest.raises(Undecided):
        compare(TURNED, far, found)


def test_terms_that_cancel_are_measured_by_the_others():
    one = Encoded("encode", (x1, x2), m, (x1 * sp.sin(sp.pi * m), x2))
    inputs = [(np.array([1.0, 0.0]), at) for at in (0.5, 1, 2, 3, 0.25)]
    compare(one, inputs, [np.array([x[0] * np.sin(np.pi * at), 0.0]) for x, at in inputs])


def test_where_the_formula_has_no_value_the_other_inputs_count():
    one = Encoded("encode", (x1, x2), m, (x1 / m, x2))
    found = [np.array([np.nan, 4.0]), np.array([0.4, -2.0]), np.array([0.0, 0.0])]
    compare(one, INPUTS, found)
    with pytest.raises(Undecided, match="no values"):
        compare(one, INPUTS[:1], found[:1])

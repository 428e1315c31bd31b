import numpy as np
import sympy as sp

from autograder.proving.encodings import Encoded
from autograder.proving.scores import differing_scores, surely_differ
from autograder.proving.witness import vector, witness_of

q1, q2, k1, k2, m, n, s = sp.symbols("q1 q2 k1 k2 m n s", real=True)
QUERY = Encoded("of_q", (q1, q2), m, (q1 * sp.cos(m), q2 + m))
KEY = Encoded("of_k", (k1, k2), n, (k1, k2))


def test_a_counter_example_holds_what_the_values_say_and_else_0():
    witness = witness_of(
        QUERY, KEY, {q1: sp.Integer(2), k2: sp.Integer(3), s: sp.Rational(1, 2)}, s
    )
    assert witness.as_json() == {
        "q": [2, 0],
        "k": [0, 3],
        "m": 0,
        "n": 0,
        "shift": "1/2",
        "score": 0,
        "shifted_score": "3/2",
    }
    assert witness.in_words("of_q", "of_k") == [
        "at q = (2, 0) and k = (0, 3)",
        "of_q(q, 0) · of_k(k, 0) = 0",
        "of_q(q, 1/2) · of_k(k, 1/2) = 3/2",
    ]


def test_scores_that_are_no_fractions_are_floats():
    values = {q1: sp.Integer(1), k1: sp.Integer(1), m: sp.Integer(1), s: sp.Integer(-1)}
    witness = witness_of(QUERY, KEY, values, s)
    assert witness.as_json()["score"] == float(np.cos(1))
    assert witness.as_json()["shifted_score"] == 1


def test_inputs_are_whole_where_the_numbers_are():
    values = {q1: sp.Integer(2), n: sp.Rational(1, 4), s: sp.Integer(1)}
    before, after = witness_of(QUERY, KEY, values, s).inputs()
    assert [at for _, at in (*before, *after)] == [0, 0.25, 1, 1.25]
    assert [type(at) for _, at in before] == [int, float]
    np.testing.assert_array_equal(before[0][0], [2.0, 0.0])


def test_a_long_vector_is_told_by_what_is_not_0():
    assert vector((1, 0, -2)) == "(1, 0, −2)"
    assert vector(np.eye(12, dtype=int)[3]) == "(1 at place 4, else 0)"
    assert vector([0] * 12) == "0"
    assert vector([1] * 12).endswith("1 at place 8, …, else 0)")


def test_rounding_is_no_difference_of_scores():
    terms = np.array([1.0, -1.0])
    assert not surely_differ(terms, terms + 1e-12)
    assert surely_differ(terms, terms + 1e-3)
    single = terms.astype(np.float32)
    assert not surely_differ(single, single + np.float32(1e-6))


def test_scores_in_floats():
    turned = [np.array([np.cos(at), np.sin(at)]) for at in range(4)]
    assert differing_scores(turned, turned, ("f", "g")) == ""
    opposite = [one * [1, -1] for one in turned]
    said = differing_scores(turned, opposite, ("f", "g"))
    assert "f(q, 0) · g(k, 0) is 1, and f(q, 1) · g(k, 1) is -0.416147." in said

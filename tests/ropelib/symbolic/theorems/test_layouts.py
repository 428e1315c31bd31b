"""Two layouts of the pairs, and what comes of mixing them."""

import numpy as np
import pytest

from ropelib.encoding import rope
from ropelib.symbolic.theorems.layouts import THEOREMS, half_split, permutation
from ropelib.symbolic.theorems.products import Dot, product
from ropelib.symbolic.theorems.setting import score
from ropelib.symbolic.theorems.vocabulary import frequencies, m, n, rope_matrix, row

p, q, k = permutation(4), row("q", 4), row("k", 4)
turned = rope_matrix(m, 4)


@pytest.mark.parametrize("name", [theorem.name for theorem in THEOREMS])
def test_it_stands(name, stands):
    stands(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(product(p, turned, p.T), half_split(-m, 4), id="turned backwards"),
        pytest.param(turned, half_split(m, 4), id="no permutation"),
        pytest.param(
            product(permutation(6), rope_matrix(m, 6), permutation(6).T),
            half_split(m, 6),
            id="P for its transpose",
        ),
        pytest.param(Dot(product(q, p), k), Dot(q, k), id="only q permuted"),
        pytest.param(
            score(q, k, turned, half_split(n, 4)),
            score(q, k, turned, rope_matrix(n, 4)),
            id="mixed",
        ),
    ],
)
def test_a_falsified_formula_is_refuted(left, right, status):
    assert status(left, right) == "refuted"


@pytest.mark.parametrize("width", [4, 6, 8])
def test_permuted_rows_turn_as_the_code_turns_them(width):
    x, speeds = np.arange(1.0, width + 1), np.linspace(0.3, 1.1, width // 2)
    values = {m: 3, **dict(zip(frequencies(width), speeds, strict=True))}
    half = np.array(half_split(m, width).doit().subs(values).evalf(), dtype=float)
    p = np.array(permutation(width).doit(), dtype=float)
    np.testing.assert_allclose(x @ p @ half @ p.T, rope(x, 3, speeds))

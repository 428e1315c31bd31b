import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Untraceable, traced
from ropelib.symbolic.deciding.encodings import dot, encoded, real_vector, room_for, vector
from ropelib.symbolic.deciding.relative import M

from ..encoders import rope


def test_vectors_are_of_real_symbols():
    assert vector("q", 4) == list(sp.symbols("q1:5", real=True))
    for dim in (0, 3, -2):
        with pytest.raises(ValueError):
            vector("q", dim)
    with pytest.raises(TypeError):
        vector("q", 2.5)


def test_an_encoding_runs_on_symbols():
    generators = room_for(2, 1)
    x1, x2 = entries = vector("x", 2)
    first, second = encoded(rope, entries, M, generators)
    assert (first - (x1 * sp.cos(M) - x2 * sp.sin(M))).is_zero() is True
    assert (second - (x1 * sp.sin(M) + x2 * sp.cos(M))).is_zero() is True
    assert first.generators is generators
    length = dot([first, second], [first, second])
    assert (length - (x1**2 + x2**2)).is_zero() is True


@pytest.mark.parametrize(
    ("result", "word"),
    [
        (lambda x: x[:1], r"shape \(1,\)"),
        (lambda x: [list(x), [x[0]]], "different lengths"),
        (lambda x: x[0], "Exact"),
        (lambda x: np.outer(x, x), r"shape \(2, 2\)"),
        (lambda x: [x[0], x[1] * 1j], "entry 2 .* complex"),
        (lambda x: [x[0], "text"], "str"),
    ],
)
def test_what_is_no_real_vector_is_refused(result, word):
    generators = room_for(2, 1)
    given = traced(vector("x", 2), generators)
    with pytest.raises(Untraceable, match=word):
        real_vector(result(given), 2, generators)


def test_a_program_that_does_otherwise_on_numbers_is_refused():
    def different(x, position):
        return x * (2 if type(position) in (int, float) else 1)

    with pytest.raises(Untraceable, match="on numbers"):
        encoded(different, vector("x", 2), M, room_for(2, 1))

"""By what queries and keys are multiplied in longer contexts."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import longrope_attention_factor, yarn_attention_factor


def test_numbers_by_hand():
    assert yarn_attention_factor(math.e**2) == pytest.approx(1.2)
    # ln 2^18 / ln 2^12 = 3/2
    assert longrope_attention_factor(2**12, 2**18) == pytest.approx(math.sqrt(1.5))


@given(st.floats(2, 1e6), st.floats(0.01, 1))
def test_no_longer_context_changes_nothing(trained, part):
    assert longrope_attention_factor(trained, part * trained) == 1
    assert yarn_attention_factor(part) == 1


@given(st.floats(2, 1e6), st.floats(1, 100))
def test_the_score_grows_by_the_ratio_of_the_logarithms(trained, factor):
    grown = longrope_attention_factor(trained, factor * trained) ** 2
    assert grown == pytest.approx(math.log(factor * trained) / math.log(trained))


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: yarn_attention_factor(0), ValueError, "factor must be positive"),
        (lambda: yarn_attention_factor("4"), TypeError, "factor must be a real number"),
        (lambda: longrope_attention_factor(1, 4), ValueError, "trained must be more than 1"),
        (lambda: longrope_attention_factor(4, -4), ValueError, "longer must be positive"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()

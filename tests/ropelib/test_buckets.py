"""Slopes of ALiBi and buckets of T5."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import alibi_slopes, t5_bucket


def test_slopes_of_the_paper():
    np.testing.assert_allclose(alibi_slopes(8), [1 / 2**i for i in range(1, 9)])
    np.testing.assert_allclose(alibi_slopes(16), [2 ** (-i / 2) for i in range(1, 17)])
    assert alibi_slopes(1).tolist() == [2**-8]


def test_slopes_of_a_number_that_is_no_power_of_two():
    assert alibi_slopes(3).tolist() == [2**-4, 2**-8, 2**-2]
    expected = [*(2.0**-i for i in range(1, 9)), *(2 ** -(i / 2) for i in (1, 3, 5, 7))]
    np.testing.assert_allclose(alibi_slopes(12), expected)


@given(st.integers(1, 200))
def test_slopes_are_different_and_between_zero_and_one(heads):
    slopes = alibi_slopes(heads)
    assert slopes.shape == (heads,) == np.unique(slopes).shape
    assert slopes.min() >= 2**-8 and slopes.max() < 1


def exactly(distance, buckets, max_distance):
    """The bucket without a logarithm: the largest i with (M/e)^i ≤ (n/e)^B, in whole numbers."""
    alone = buckets // 2
    if distance < alone:
        return max(distance, 0)
    place, more = 0, buckets - alone
    ratio, reached = Fraction(max_distance, alone), Fraction(distance, alone) ** more
    while alone + place + 1 < buckets and ratio ** (place + 1) <= reached:
        place += 1
    return alone + place


@given(st.integers(-50, 3000), st.integers(2, 40), st.integers(1, 300))
def test_buckets_agree_with_whole_numbers(distance, buckets, more):
    largest = buckets // 2 + more
    assert t5_bucket(distance, buckets, largest) == exactly(distance, buckets, largest)


def test_usual_buckets():
    got = t5_bucket(np.arange(-2, 400).reshape(2, -1))
    assert got.shape == (2, 201)
    flat = got.ravel()
    assert flat[:18].tolist() == [0, 0, *range(16)]
    assert np.all(np.diff(flat) >= 0) and set(flat) == set(range(32))
    assert t5_bucket(10**9) == 31
    assert flat[2 + 64] == 16 + math.floor(16 * math.log(4) / math.log(8))


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: alibi_slopes(0), ValueError, "heads must be at least 1"),
        (lambda: alibi_slopes(8.0), TypeError, "heads must be a whole number"),
        (lambda: alibi_slopes(True), TypeError, "heads must be a whole number"),
        (lambda: t5_bucket(1.5), TypeError, "distance must hold whole numbers"),
        (lambda: t5_bucket(1, 1), ValueError, "buckets must be at least 2"),
        (lambda: t5_bucket(1, 32, 16), ValueError, "max_distance must be at least 17"),
        (lambda: t5_bucket(1, 32, "a"), TypeError, "max_distance must be a whole number"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()

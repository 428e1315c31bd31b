"""RoPE written into an array that is given, and on arrays that lie in memory in other ways."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ropelib import frequencies, from_complex, rope, rope_complex, to_complex

theta = frequencies(8)
m = np.arange(5)


def expected(x):
    """Turn a plain copy, by the complex form."""
    plain = np.array(x, dtype=x.dtype.newbyteorder("="), order="C")
    return from_complex(rope_complex(to_complex(plain), m, theta)).astype(plain.dtype)


def whole(kind=np.float64):
    return np.random.default_rng(5).normal(size=(3, 5, 8)).astype(kind)


#: Views of a larger array of shape (6, 10, 16) that have the shape (3, 5, 8).
LAYOUTS = {
    "full": lambda a: np.ascontiguousarray(a[:3, :5, :8]),
    "part": lambda a: a[:3, :5, :8],
    "odd start": lambda a: a[:3, :5, 3:11],
    "every second token": lambda a: a[::2, ::-2, :8],
    "every second entry": lambda a: a[:3, :5, ::2],
    "reversed entries": lambda a: a[:3, :5, 7::-1],
    "Fortran": lambda a: np.asfortranarray(a[:3, :5, :8]),
    "transposed": lambda a: a[:5, :3, :8].transpose(1, 0, 2),
    "one row for all": lambda a: np.broadcast_to(a[0, 0, :8], (3, 5, 8)),
    "no batches": lambda a: a[:0, :5, :8],
}
KINDS = [np.float16, np.float32, np.float64, np.longdouble]


def large(kind):
    return np.random.default_rng(6).normal(size=(6, 10, 16)).astype(kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_read(layout, kind):
    x = LAYOUTS[layout](large(kind))
    got = rope(x, m[: x.shape[1]], theta)
    assert got.dtype == kind and got.flags.c_contiguous
    np.testing.assert_array_equal(got, expected(x))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "one row for all"])
def test_every_layout_is_written_and_nothing_beside_it(layout, kind):
    x, memory = whole(kind), np.full((6, 10, 16), 7, kind)
    out = LAYOUTS[layout](memory)
    x = x[: len(out)]
    assert rope(x, m, theta, out=out) is out
    np.testing.assert_array_equal(out, expected(x))
    out[...] = 7
    assert np.all(memory == 7)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "one row for all"])
def test_in_place(layout, kind):
    x = LAYOUTS[layout](large(kind))
    right = expected(x)
    for out in (x, x[...]):  # itself, and another view of the same
        start = x.copy()
        assert rope(x, m, theta, out=out) is out
        np.testing.assert_array_equal(x, right)
        x[...] = start


@given(st.integers(0, 2**32), st.sampled_from([np.float32, np.float64]), st.integers(1, 5))
def test_out_is_the_same_as_without(seed, kind, pairs):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(2, 4, 2 * pairs)).astype(kind)
    places, speeds = rng.integers(0, 999, size=(2, 4)), rng.uniform(size=pairs)
    out = np.empty_like(x)
    rope(x, places, speeds, out=out)
    np.testing.assert_array_equal(out, rope(x, places, speeds))


def test_other_byte_order_is_read_and_written():
    x = whole().astype(">f8")
    out = np.empty_like(x)
    rope(x, m, theta, out=out)
    np.testing.assert_array_equal(out, expected(x))
    np.testing.assert_array_equal(rope(x, m, theta), expected(x))


def test_whole_numbers_are_turned_into_floats():
    x, out = [[1, 2, 3, 4]], np.empty((1, 4))
    rope(x, 3, [1.0, 0.5], out=out)
    np.testing.assert_array_equal(out, rope(np.array(x, float), 3, [1.0, 0.5]))


@pytest.mark.filterwarnings("error")
def test_nan_stays_in_its_pair():
    x = np.ones((5, 8))
    x[2, 3] = np.nan
    rope(x, m, theta, out=x)
    assert np.argwhere(np.isnan(x)).tolist() == [[2, 2], [2, 3]]


def test_out_that_shares_frequencies_or_positions_with_it():
    speeds = np.ones(2)
    rope([1.0, 2.0], 3, speeds[:1], out=speeds)
    np.testing.assert_array_equal(speeds, rope([1.0, 2.0], 3, [1.0]))


def test_halves_of_one_array_may_lie_between_each_other():
    memory = np.zeros((5, 2, 8))
    memory[:, 0] = whole()[0]
    rope(memory[:, 0], m, theta, out=memory[:, 1])
    np.testing.assert_array_equal(memory[:, 0], whole()[0])
    np.testing.assert_array_equal(memory[:, 1], rope(whole()[0], m, theta))


def _read_only():
    out = np.empty((5, 8))
    out.flags.writeable = False
    return out


MEMORY = np.zeros(200)
X = MEMORY[:40].reshape(5, 8)


@pytest.mark.parametrize(
    ("x", "out", "error", "words"),
    [
        (X, np.empty((8, 5)), ValueError, r"shape of x, \(5, 8\), but its shape is \(8, 5\)"),
        (X, np.empty((1, 5, 8)), ValueError, "out must have the shape of x"),
        (X, np.empty((5, 8), np.float32), TypeError, "array of float64.*float32"),
        (X.astype(np.float32), np.empty((5, 8)), TypeError, "array of float32.*float64"),
        (X, np.empty((5, 8), int), TypeError, "array of float64"),
        (X.astype(int), X.astype(int), TypeError, "array of float64.*int64"),
        (X, np.empty((5, 4), complex), TypeError, "array of float64.*complex128"),
        (X, [[0.0] * 8] * 5, TypeError, "array of float64.*list"),
        (X, _read_only(), ValueError, "read-only"),
        (X, MEMORY[2:42].reshape(5, 8), ValueError, "out overlaps with x"),
        (X, MEMORY[1:41].reshape(5, 8), ValueError, "out overlaps with x"),
        (X, X[::-1], ValueError, "out overlaps with x"),
        (X, MEMORY[:80].reshape(5, 16)[:, ::2], ValueError, "out overlaps with x"),
    ],
)
def test_what_cannot_be_written_into_is_refused_and_left_alone(x, out, error, words):
    before = np.array(out)
    with pytest.raises(error, match=words):
        rope(x, m, theta, out=out)
    if not isinstance(out, list) and np.issubdtype(out.dtype, float):
        np.testing.assert_array_equal(before, out)


def test_with_bad_frequencies_nothing_is_written():
    out = np.full((5, 8), 7.0)
    with pytest.raises(ValueError, match="one frequency for each of the 4 pairs"):
        rope(whole()[0], m, [1.0], out=out)
    assert np.all(out == 7)


def test_the_table_that_is_kept_is_not_taken_for_another_one():
    x, places, speeds = whole(), np.arange(5.0), theta.copy()
    first = rope(x, places, speeds)
    places += 1
    second = rope(x, places, speeds)
    speeds[0] = 0.5
    third = rope(x, places, speeds)
    np.testing.assert_array_equal(rope(x, [0, 1, 2, 3, 4], theta), first)
    np.testing.assert_array_equal(rope(x, [1, 2, 3, 4, 5], theta), second)
    assert not np.any(first == second) and np.any(second != third)
    np.testing.assert_array_equal(third[..., 2:], second[..., 2:])
    # As float32 it is another table, which does not stay for float64.
    np.testing.assert_allclose(rope(x.astype(np.float32), m, theta), first, rtol=1e-4, atol=1e-5)
    np.testing.assert_array_equal(rope(x, m, theta), first)


def test_what_is_changed_in_the_result_stays_out_of_the_next_one():
    turns = rope_complex(np.ones(4), 3, theta)
    before = turns.copy()
    turns[:] = 0
    np.testing.assert_array_equal(rope_complex(np.ones(4), 3, theta), before)

"""RoPE in stages is RoPE, and every slip replaces one stage of it."""

import numpy as np
import pytest

from autograder.slips import angles, layouts, results, rope, sequences, turns
from autograder.slips.encoding import STAGES, encode
from ropelib.encoding import rope as right

ALL = (*rope.FREQUENT, *rope.OTHERS, *sequences.SEQUENCE, *angles.with_lengths([300.0]))


def drawn(*shape, seed=5):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=shape)
    m = rng.integers(-70_000, 70_000, size=shape[:-1])
    return x, m, np.sort(rng.uniform(0.01, 2, size=shape[-1] // 2))


@pytest.mark.parametrize("shape", [(2,), (6,), (5, 4), (2, 3, 8), (2, 2, 3, 4)])
def test_without_slips_it_is_rope(shape):
    x, m, theta = drawn(*shape)
    np.testing.assert_allclose(encode(x, m, theta), right(x, m, theta), atol=1e-12)


@pytest.mark.parametrize("slip", ALL, ids=lambda slip: f"{slip.misconception}-{slip.stage}")
def test_a_slip_has_a_stage_and_changes_the_result_but_not_its_shape(slip):
    assert slip.stage in STAGES
    x, m, theta = drawn(2, 3, 5, 8)
    differs = []
    for positions in (m, m[0, 0]):  # each row's own, and shared by all rows
        with np.errstate(all="ignore"):
            wrong = encode(x, positions, theta, [slip])
        assert wrong.shape == x.shape
        differs.append(not np.allclose(wrong, right(x, positions, theta)))
    assert any(differs)


def test_frequencies_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="3 frequencies do not turn vectors of 4 entries"):
        encode(np.ones(4), 1, np.ones(3))


@pytest.mark.parametrize("slip", layouts.SLIPS[:1], ids=lambda slip: slip.misconception)
def test_half_split_is_rope_between_a_permutation_and_its_inverse(slip):
    x, m, theta = drawn(5, 8)
    order = np.arange(8).reshape(2, 4).T.ravel()
    expected = np.empty_like(x)
    expected[:, order] = right(x[:, order], m, theta)
    np.testing.assert_allclose(encode(x, m, theta, [slip]), expected, atol=1e-12)


def test_clockwise_is_the_opposite_position():
    x, m, theta = drawn(5, 8)
    clockwise = next(slip for slip in turns.SLIPS if slip.misconception == "clockwise")
    np.testing.assert_allclose(encode(x, m, theta, [clockwise]), right(x, -m, theta), atol=1e-12)


def test_what_is_scaled_keeps_its_direction():
    x, m, theta = drawn(5, 8)
    scaled = [slip for slip in results.RESULT if slip.misconception == "scaled-on-the-way"]
    for slip in scaled:
        ratio = encode(x, m, theta, [slip]) / right(x, m, theta)
        np.testing.assert_allclose(ratio, ratio.flat[0])

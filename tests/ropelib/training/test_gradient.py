"""The hand-written gradient against differences of the loss, in double precision."""

import numpy as np
import pytest

from ropelib.training.gradient import loss_and_gradient
from ropelib.training.model import forward, fresh
from ropelib.training.position import METHODS
from ropelib.training.task import BACK, answers, texts

LENGTH, STEP = 14, 1e-5


@pytest.mark.parametrize("method", METHODS)
def test_every_weight_s_gradient_is_the_slope_of_the_loss(method):
    chance = np.random.default_rng(5)
    weights = fresh(chance, method, np.float64)
    if method == "t5":
        weights["bias"] += chance.standard_normal(weights["bias"].shape)
    batch = texts(chance, 3, LENGTH)
    right = answers(batch, LENGTH - BACK)
    _, gradient = loss_and_gradient(weights, method, batch, right)
    assert gradient.keys() == weights.keys()
    for name in weights:
        way = chance.standard_normal(weights[name].shape)
        losses = [
            loss_and_gradient({**weights, name: weights[name] + h * way}, method, batch, right)[0]
            for h in (STEP, -STEP)
        ]
        slope = (losses[0] - losses[1]) / (2 * STEP)
        assert (gradient[name] * way).sum() == pytest.approx(slope, rel=1e-5, abs=1e-8), name


@pytest.mark.parametrize("method", METHODS)
def test_no_place_sees_what_comes_after_it(method):
    chance = np.random.default_rng(2)
    weights = fresh(chance, method)
    early = texts(chance, 2, 12)
    late = early.copy()
    late[:, 8:] = (late[:, 8:] + 1) % 12
    before, after = (forward(weights, method, each, 12)[0] for each in (early, late))
    assert np.allclose(before[:, :8], after[:, :8], atol=1e-5)
    assert not np.allclose(before[:, 8:], after[:, 8:], atol=1e-3)


@pytest.mark.parametrize(
    ("method", "relative"),
    [("alibi", True), ("t5", True), ("rope", True), ("learned", False), ("sinusoidal", False)],
)
def test_with_a_reach_only_relative_methods_answer_alike_wherever_the_text_stands(method, relative):
    chance = np.random.default_rng(3)
    weights = fresh(chance, method, np.float64)
    end = texts(chance, 4, 20)
    scores = [
        forward(weights, method, np.hstack([texts(chance, 4, more), end]), 10, farthest=9)[0]
        for more in (0, 100)
    ]
    assert np.allclose(*scores, atol=1e-9) == relative

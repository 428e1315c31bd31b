"""The wrong ideas about scores: each another function, and those that are right after all."""

import itertools

import numpy as np
import pytest

from autograder.slips import turns
from autograder.slips.encoding import encode
from autograder.slips.scores import score, score_models
from ropelib.encoding import rope


def inputs():
    """Draw inputs of several widths, with positions on both sides of 0, near and far."""
    rng = np.random.default_rng(20210420)
    for d in (2, 4, 6, 8):
        for positions in ((3, 11), (-20, 7), (700, 30), (-60_000, 70_003)):
            theta = np.sort(rng.uniform(0.01, 2, size=d // 2))[::-1]
            yield *rng.normal(size=(2, d)), *positions, theta


INPUTS = list(inputs())
MODELS = [one for one in score_models() if one.misconceptions != ("low-precision-angles",)]


def results(program):
    """Give a program's results as one long vector; a score is one number."""
    return np.concatenate([np.ravel(program(*one)) for one in INPUTS])


def same(ones, others):
    return ones.shape == others.shape and np.allclose(ones, others, rtol=1e-9, atol=0)


def dot_product(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)


def complex_sum(q, k, m, n, theta):
    """Give Σ_j q'_j k̄'_j e^(𝚒(m−n)θ_j)."""
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta))


def of_idea(*ideas):
    return [one.program for one in MODELS if one.misconceptions == ideas]


def test_without_slips_the_score_is_right():
    assert same(results(score()), results(dot_product))
    assert same(results(score()), results(lambda *one: complex_sum(*one).real))


def test_every_wrong_idea_gives_another_score():
    right = results(dot_product)
    assert not [one.misconceptions for one in MODELS if same(results(one.program), right)]


def test_no_two_models_give_the_same():
    # a limit is reached by some positions only, so that two limits may look alike
    limits = {("position-modulo",), ("position-clipped",)}
    telling = [one for one in MODELS if one.misconceptions not in limits]
    made = [(one.misconceptions, results(one.program)) for one in telling]
    alike = [
        (one, other)
        for (one, ones), (other, others) in itertools.combinations(made, 2)
        if same(ones, others)
    ]
    assert not alike


@pytest.mark.parametrize(
    ("ideas", "formula"),
    [
        (("plain-dot-product",), lambda q, k, m, n, theta: q @ k),
        (("only-query-turned",), lambda q, k, m, n, theta: rope(q, m, theta) @ k),
        (("only-key-turned",), lambda q, k, m, n, theta: q @ rope(k, n, theta)),
        (("key-turned-backwards",), lambda q, k, m, n, theta: dot_product(q, k, m, -n, theta)),
        (("distance-backwards",), lambda q, k, m, n, theta: dot_product(q, k, n, m, theta)),
        (("off-by-one",), lambda q, k, m, n, theta: dot_product(q, k, m, n + 1, theta)),
        (("off-by-one-more",), lambda q, k, m, n, theta: dot_product(q, k, m, n - 1, theta)),
        (("imaginary-part",), lambda *one: complex_sum(*one).imag),
        (("imaginary-part",), lambda *one: -complex_sum(*one).imag),
        (("modulus-taken",), lambda *one: abs(complex_sum(*one))),
        (
            ("distance-backwards", "off-by-one"),
            lambda q, k, m, n, t: dot_product(q, k, n - 1, m, t),
        ),
    ],
)
def test_an_idea_gives_what_its_formula_gives(ideas, formula):
    assert any(same(results(program), results(formula)) for program in of_idea(*ideas))


@pytest.mark.parametrize("phase", [lambda m, n: m + n, lambda m, n: m - n])
def test_a_forgotten_conjugate_is_known_with_both_turned_and_with_the_distance(phase):
    def formula(q, k, m, n, theta):
        z = q.view(complex) * k.view(complex)
        return np.sum(z * np.exp(1j * phase(m, n) * theta)).real

    programs = of_idea("conjugate-forgotten")
    assert any(same(results(program), results(formula)) for program in programs)


@pytest.mark.parametrize("name", ["clockwise", "reflection", "sine-cosine-swapped"])
def test_q_and_k_turned_wrongly_alike_exchange_the_positions(name):
    slip = next(one for one in turns.SLIPS if one.misconception == name)

    def alike(q, k, m, n, theta):
        return encode(q, m, theta, [slip]) @ encode(k, n, theta, [slip])

    (backwards,) = of_idea("distance-backwards")
    assert same(results(alike), results(backwards))


def test_components_written_the_other_way_round_in_both_are_no_mistake():
    slip = next(one for one in turns.SLIPS if one.misconception == "components-swapped")

    def alike(q, k, m, n, theta):
        return encode(q, m, theta, [slip]) @ encode(k, n, theta, [slip])

    assert same(results(alike), results(dot_product))

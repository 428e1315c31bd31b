"""Lesson 6: attention, the sinusoidal embedding, and biases on the score."""

import numpy as np
import sympy as sp

from autograder.exercises import all_exercises

from . import gives, theorem

m, theta1, theta2, theta3 = sp.symbols("m theta1 theta2 theta3", real=True)


def attends_as_written():
    """Compare attention with its formula, each table turned by a matrix for every row."""
    rng = np.random.default_rng(6)
    q, k, v = (rng.normal(size=(3, width)) for width in (4, 4, 2))
    theta, places = np.array([1.0, 0.3]), np.array([2, 5, 9])

    def turned(x):
        rows = []
        for row, place in zip(x, places, strict=True):
            c, s = np.cos(place * theta), np.sin(place * theta)
            pairs = row.reshape(2, 2)
            rows.append(
                np.stack(
                    [c * pairs[:, 0] - s * pairs[:, 1], s * pairs[:, 0] + c * pairs[:, 1]], axis=1
                ).ravel()
            )
        return np.array(rows)

    scores = turned(q) @ turned(k).T / np.sqrt(4)
    weights = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    attention = all_exercises()["attention-code"].kind.reference
    return np.allclose(attention(q, k, v, places, theta), weights @ v)


def penalised_as_written():
    """Compare ALiBi's table with its formula, head by head, besides that it is relative."""
    table = all_exercises()["alibi-code"].kind.reference(np.arange(5), 3)
    slopes = [2 ** (-8 * h / 3) for h in (1, 2, 3)]
    written = [[-slope * t for t in range(5)] for slope in slopes]
    return np.allclose(table, written) and theorem("alibi")()


TWINS = {
    r"""\mathrm{out} = \mathrm{softmax}\!\left(\frac{Q_R\,K_R^{\mathsf T}}{\sqrt d}\right)
    V""": attends_as_written,
    r"""\mathrm{PE}(m) = \big(\sin m\theta_1,\ \cos m\theta_1,\ \sin m\theta_2,\
    \cos m\theta_2,\ \dots\big)""": gives(
        lambda position, theta: all_exercises()["sinusoidal-code"].kind.reference(position, theta),
        (m, [theta1, theta2]),
        [sp.sin(m * theta1), sp.cos(m * theta1), sp.sin(m * theta2), sp.cos(m * theta2)],
    ),
    r"""\mathrm{PE}(m) \cdot \mathrm{PE}(n) = \sum_{j=1}^{d/2}
    \cos\big((m-n)\theta_j\big)""": theorem("sinusoidal-product"),
    r"""q \cdot k - \beta_h\,(m - n), \qquad \beta_h = 2^{-8h/H}""": penalised_as_written,
    r"""q \cdot k + B\big(\mathrm{bucket}(m - n)\big)""": theorem("t5-bias"),
}

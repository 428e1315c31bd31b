"""Lesson 5: RoPE as a periodic sum, the mean score, and the two layouts."""

import numpy as np
import sympy as sp

from autograder.exercises import all_exercises
from ropelib.encoding import rope

from . import equal, every, gives, theorem

x = sp.symbols("x1:7", real=True)
t, theta1, theta2, theta3 = sp.symbols("t theta1 theta2 theta3", real=True)

first, weights = sp.Matrix([x[:2]]), sp.Matrix(2, 4, sp.symbols("w1:9", real=True))
collecting = sp.Matrix([[1, 0, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1]])


def mean_score(distance, theta):
    """Give the score of a row of ones with itself, so far apart, divided by its width."""
    ones, theta = np.ones(2 * len(theta)), np.array(theta)
    return rope(ones, 0, theta) @ rope(ones, distance, theta) / len(ones)


TWINS = {
    r"x\,R(m) = x \circ \cos(m\theta) + \mathrm{swap}(x) \circ \sin(m\theta)": theorem(
        "any-dimension-periodic"
    ),
    r"\mathrm{swap}(x) = (-x_2,\ x_1,\ -x_4,\ x_3,\ \dots)": gives(
        lambda row: all_exercises()["swap-code"].kind.reference(row),
        (list(x),),
        [-x[1], x[0], -x[3], x[2], -x[5], x[4]],
    ),
    r"""\frac{1}{d}\,\big(q \cdot k\,R(t)\big) = \frac{2}{d} \sum_{j=1}^{d/2} \cos(t\theta_j),
    \qquad q = k = (1, \dots, 1)""": gives(
        mean_score,
        (t, [theta1, theta2, theta3]),
        sp.Rational(2, 6) * (sp.cos(t * theta1) + sp.cos(t * theta2) + sp.cos(t * theta3)),
    ),
    r"P^{\mathsf T} R(m)\, P = R_{\mathrm{half}}(m)": theorem("layouts"),
    r"""\big(qP\,R_{\mathrm{half}}(m)\big) \cdot \big(kP\,R_{\mathrm{half}}(n)\big)
    = q\,R(m) \cdot k\,R(n)""": theorem("shared-layout"),
    r"""q\,P^{\mathsf T} = (x\,W)\,P^{\mathsf T} = x\,(W P^{\mathsf T})""": every(
        equal((first * weights) * collecting.T, first * (weights * collecting.T)),
        theorem("shared-layout"),
    ),
}

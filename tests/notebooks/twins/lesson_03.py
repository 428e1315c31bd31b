"""Lesson 3: the quarter turn, Euler's form, the complex form of a pair, of a vector, of a token."""

import numpy as np
import sympy as sp

from ropelib.encoding import rope, rope_complex
from ropelib.pairs import to_complex

from . import equal, every, gives, theorem

a, b, m, theta, theta1, theta2 = sp.symbols("a b m theta theta1 theta2", real=True)
x1, x2, x3, x4 = sp.symbols("x1:5", real=True)
i = sp.I
c, s = sp.cos(m * theta), sp.sin(m * theta)
numbers = [x1 + i * x2, x3 + i * x4]
turned = [
    (x1 + i * x2) * sp.exp(i * m * theta1),
    (x3 + i * x4) * sp.exp(i * m * theta2),
]


TWINS = {
    r"\mathtt{i}\,(a + \mathtt{i}b) = -b + \mathtt{i}a": equal(i * (a + i * b), -b + i * a),
    r"e^{\mathtt{i}\theta} = \cos\theta + \mathtt{i}\sin\theta": equal(
        sp.exp(i * theta), sp.cos(theta) + i * sp.sin(theta)
    ),
    r"e^{\mathtt{i}a}\, e^{\mathtt{i}b} = e^{\mathtt{i}(a+b)}": every(
        theorem("euler-product"),
        equal(sp.exp(i * a) * sp.exp(i * b), sp.exp(i * (a + b))),
    ),
    r"""x'\, e^{\mathtt{i}m\theta} = (x_1\cos m\theta - x_2\sin m\theta)
    + \mathtt{i}\,(x_1\sin m\theta + x_2\cos m\theta)""": every(
        theorem("complex-product"),
        equal(
            (x1 + i * x2) * sp.exp(i * m * theta),
            (x1 * c - x2 * s) + i * (x1 * s + x2 * c),
        ),
    ),
    r"x'_j = x_{2j-1} + \mathtt{i}\,x_{2j}, \qquad j = 1, \ldots, d/2": gives(
        to_complex, ([x1, x2, x3, x4],), numbers
    ),
    r"C(x, m\theta) = \sum_{j=1}^{d/2} x'_j\, e^{\mathtt{i}m\theta_j}\, \vec{e}_j": gives(
        lambda x, position, thetas: rope_complex(to_complex(x), position, thetas),
        ([x1, x2, x3, x4], m, [theta1, theta2]),
        list(turned[0] * sp.Matrix([[1, 0]]) + turned[1] * sp.Matrix([[0, 1]])),
    ),
    r"""e_i = \mathrm{Ro}(x_i, i\theta), \qquad
    i\theta = [i\theta_1, \ldots, i\theta_{d/2}]""": gives(
        lambda x, position, thetas: rope(np.array(x), position, thetas),
        ([x1, x2, x3, x4], m, [theta1, theta2]),
        [part for number in turned for part in (sp.re(number), sp.im(number))],
    ),
}

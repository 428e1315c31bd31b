"""Lesson 4: one matrix, one token at two positions, and the score that is relative."""

import numpy as np
import sympy as sp

from ropelib.encoding import rope

from . import equal, gives, theorem

x = sp.symbols("x1:5", real=True)
m, n, theta, theta1, theta2 = sp.symbols("m n theta theta1 theta2", real=True)
y1, y2 = sp.symbols("y1 y2", real=True)
c1, s1, c2, s2 = (f(m * frequency) for frequency in (theta1, theta2) for f in (sp.cos, sp.sin))
position_matrix = sp.Matrix([[c1, s1, 0, 0], [-s1, c1, 0, 0], [0, 0, c2, s2], [0, 0, -s2, c2]])


def embedding(position):
    return sp.Matrix([[sp.sin(position * theta), sp.cos(position * theta)]])


token, other = sp.Matrix([[x[0], x[1]]]), sp.Matrix([[y1, y2]])

TWINS = {
    r"""x\,R(m) = \begin{pmatrix} x_1 & x_2 & x_3 & x_4 \end{pmatrix} \begin{pmatrix}
    \cos m\theta_1 & \sin m\theta_1 & 0 & 0 \\ -\sin m\theta_1 & \cos m\theta_1 & 0 & 0 \\
    0 & 0 & \cos m\theta_2 & \sin m\theta_2 \\ 0 & 0 & -\sin m\theta_2 & \cos m\theta_2
    \end{pmatrix}""": gives(
        lambda row, position, frequencies: rope(np.array(row), position, np.array(frequencies)),
        (list(x), m, [theta1, theta2]),
        list(sp.Matrix([x]) * position_matrix),
    ),
    r"x\,R_{n\theta} = x\,R_{m\theta}\,R_{(n-m)\theta}": theorem("two-positions"),
    r"x'\,\bar y' = (x \cdot y) - \mathtt{i}\,(x \times y)": theorem("conjugate"),
    r"""\langle C(x, m\theta),\ C(y, n\theta)\rangle = \sum_{j=1}^{d/2} x'_j\, \bar y'_j\,
    e^{\mathtt{i}(m-n)\theta_j}""": theorem("inner-product"),
    r"""qR(m) \cdot kR(n) = q\,R(m)\,R(n)^{\mathsf T}\,k^{\mathsf T}
    = q\,R(m-n)\,k^{\mathsf T}""": theorem("relative-matrices"),
    r"""qR(m) \cdot kR(n) = \sum_{j=1}^{d/2} (q\cdot k)_j \cos\big((n-m)\theta_j\big)
    - (q \times k)_j \sin\big((n-m)\theta_j\big)""": theorem("closed-form"),
    r"""(x + \mathrm{PE}(m)) \cdot (y + \mathrm{PE}(n)) = x \cdot y + x \cdot \mathrm{PE}(n)
    + \mathrm{PE}(m) \cdot y + \mathrm{PE}(m) \cdot \mathrm{PE}(n)""": equal(
        (token + embedding(m)).dot(other + embedding(n)),
        token.dot(other)
        + token.dot(embedding(n))
        + embedding(m).dot(other)
        + embedding(m).dot(embedding(n)),
    ),
}

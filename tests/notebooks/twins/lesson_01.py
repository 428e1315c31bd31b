"""Lesson 1: the two functions that look alike, the turned pair, and the block."""

import numpy as np
import sympy as sp

from ropelib.encoding import rope_block
from ropelib.rotation import look_alike_matrix, rotate

from . import equal, every, gives

x1, x2, phi, m, theta = sp.symbols("x1 x2 phi m theta", real=True)
c, s = sp.cos(phi), sp.sin(phi)
x = sp.Matrix([[x1, x2]])

TWINS = {
    r"""A(x) = x\begin{pmatrix} \cos\varphi & \sin\varphi \\ -\sin\varphi & \cos\varphi
    \end{pmatrix} \qquad B(x) = x\begin{pmatrix} \cos\varphi & \sin\varphi \\ +\sin\varphi &
    \cos\varphi \end{pmatrix}""": every(
        gives(rotate, ([x1, x2], phi), list(x * sp.Matrix([[c, s], [-s, c]]))),
        gives(
            lambda v, angle: np.array(v) @ look_alike_matrix(angle),
            ([x1, x2], phi),
            list(x * sp.Matrix([[c, s], [s, c]])),
        ),
    ),
    r"""\mathrm{Ro}(x, m\theta) = \big(\cos m\theta\; x_1 - \sin m\theta\; x_2,\ \
    \sin m\theta\; x_1 + \cos m\theta\; x_2\big) = (0\cdot 2 - 1\cdot 1,\ 1\cdot 2 + 0\cdot 1)
    = (-1, 2)""": equal(
        [
            sp.cos(m * theta) * x1 - sp.sin(m * theta) * x2,
            sp.sin(m * theta) * x1 + sp.cos(m * theta) * x2,
        ],
        [0 * 2 - 1 * 1, 1 * 2 + 0 * 1],
        [-1, 2],
        substitute={x1: 2, x2: 1, m: 3, theta: sp.pi / 6},
    ),
    r"R_{m\theta_j} = \begin{pmatrix} \cos m\theta_j & \sin m\theta_j \\ -\sin m\theta_j & "
    r"\cos m\theta_j \end{pmatrix}": gives(
        rope_block,
        (m, theta),
        [
            [sp.cos(m * theta), sp.sin(m * theta)],
            [-sp.sin(m * theta), sp.cos(m * theta)],
        ],
    ),
}

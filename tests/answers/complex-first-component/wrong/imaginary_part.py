# score: 0/1
# status: refuted
# misconception: other-part

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
real_component = x1 * sp.sin(m * theta) + x2 * sp.cos(m * theta)

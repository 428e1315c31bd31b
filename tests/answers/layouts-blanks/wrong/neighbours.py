# score: 0/1
# status: refuted
# misconception: neighbours-for-halves

import sympy as sp

x1, x2, x3, x4, m, theta1, theta2 = sp.symbols("x1 x2 x3 x4 m theta1 theta2", real=True)
half_first = sp.cos(m * theta1) * x1 - sp.sin(m * theta1) * x2
half_second = sp.sin(m * theta1) * x1 + sp.cos(m * theta1) * x2

# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

x1, x2, x3, x4, m, theta1, theta2 = sp.symbols("x1 x2 x3 x4 m theta1 theta2", real=True)
half_first = sp.cos(m * theta1) * x1
half_second = sp.cos(m * theta2) * x2

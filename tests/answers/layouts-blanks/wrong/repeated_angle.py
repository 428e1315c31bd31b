# score: 0.5/1
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import sympy as sp

x1, x2, x3, x4, m, theta1, theta2 = sp.symbols("x1 x2 x3 x4 m theta1 theta2", real=True)
half_first = sp.cos(m * theta1) * x1 - sp.sin(m * theta1) * x3
half_second = sp.cos(m * theta1) * x2 - sp.sin(m * theta1) * x4

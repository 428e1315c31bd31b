# score: 0.5/1
# status: refuted
# misconception: half-split

import sympy as sp

x1, x2, x3, x4, m, theta1, theta2 = sp.symbols("x1 x2 x3 x4 m theta1 theta2", real=True)
third_of_swap = x1
cosine_at_third = sp.cos(m * theta2)

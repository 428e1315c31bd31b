# score: 0/1
# status: refuted
# misconception: equal-frequencies

import sympy as sp

x3, x4, m, theta1, theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
third_entry = sp.cos(m * theta1) * x3 - sp.sin(m * theta1) * x4
fourth_entry = sp.sin(m * theta1) * x3 + sp.cos(m * theta1) * x4

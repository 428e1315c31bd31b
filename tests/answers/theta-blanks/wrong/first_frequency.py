# score: 0/1
# status: refuted
# misconception: equal-frequencies

import sympy as sp

x3, x4, m, theta1, theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
entry_3_turned = sp.cos(m * theta1) * x3 - sp.sin(m * theta1) * x4
entry_4_turned = sp.sin(m * theta1) * x3 + sp.cos(m * theta1) * x4

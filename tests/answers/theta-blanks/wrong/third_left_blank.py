# score: 0.5/1
# status: error
# misconception: none

import sympy as sp

x3, x4, m, theta1, theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
entry_3_turned = ...
entry_4_turned = sp.sin(m * theta2) * x3 + sp.cos(m * theta2) * x4

# score: 0/1
# status: refuted
# misconception: position-ignored

import sympy as sp

x3, x4, m, theta1, theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
entry_3_turned = sp.cos(theta2) * x3 - sp.sin(theta2) * x4
entry_4_turned = sp.sin(theta2) * x3 + sp.cos(theta2) * x4

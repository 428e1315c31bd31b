# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import sympy as sp

x3, x4, m, theta1, theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
entry_3_turned = sp.cos(180 * m * theta2 / sp.pi) * x3 - sp.sin(180 * m * theta2 / sp.pi) * x4
entry_4_turned = sp.sin(180 * m * theta2 / sp.pi) * x3 + sp.cos(180 * m * theta2 / sp.pi) * x4

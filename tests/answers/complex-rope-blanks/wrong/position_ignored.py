# score: 0/1
# status: refuted
# misconception: position-ignored

import sympy as sp

x1, x2, x3, x4, m = sp.symbols("x1 x2 x3 x4 m", real=True)
theta1, theta2 = sp.symbols("theta1 theta2", real=True)
first_turned = (x1 + sp.I * x2) * sp.exp(sp.I * theta1)
second_turned = (x3 + sp.I * x4) * sp.exp(sp.I * theta2)

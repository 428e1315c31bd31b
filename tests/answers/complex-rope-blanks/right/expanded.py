# score: 1/1
# status: proved

import sympy as sp

x1, x2, x3, x4, m = sp.symbols("x1 x2 x3 x4 m", real=True)
theta1, theta2 = sp.symbols("theta1 theta2", real=True)
first_turned = sp.expand((x1 + sp.I * x2) * sp.exp(sp.I * m * theta1), complex=True)
second_turned = sp.expand((x3 + sp.I * x4) * sp.exp(sp.I * m * theta2), complex=True)

# score: 1/1
# status: proved

import sympy as sp

x1, x2, x3, x4, m = sp.symbols("x1 x2 x3 x4 m", real=True)
theta1, theta2 = sp.symbols("theta1 theta2", real=True)
first_turned = (x1 + sp.I * x2) * (sp.cos(m * theta1) + sp.I * sp.sin(m * theta1))
second_turned = (x3 + sp.I * x4) * (sp.cos(m * theta2) + sp.I * sp.sin(m * theta2))

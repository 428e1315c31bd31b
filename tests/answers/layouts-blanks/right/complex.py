# score: 1/1
# status: proved

import sympy as sp

x1, x2, x3, x4, m, theta1, theta2 = sp.symbols("x1 x2 x3 x4 m theta1 theta2", real=True)
z = [(x1 + sp.I * x3) * sp.exp(sp.I * m * theta1), (x2 + sp.I * x4) * sp.exp(sp.I * m * theta2)]
half_first, half_second = sp.re(z[0]), sp.re(z[1])

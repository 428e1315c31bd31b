# score: 1/1
# status: proved

import sympy as sp

x1, x2, x3, x4, m = sp.symbols("x1 x2 x3 x4 m", real=True)
theta1, theta2 = sp.symbols("theta1 theta2", real=True)
turned = [
    (p + sp.I * q) * sp.exp(sp.I * m * t)
    for p, q, t in ((x1, x2, theta1), (x3, x4, theta2))
]
first_turned, second_turned = turned

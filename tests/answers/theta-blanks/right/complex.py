# score: 1/1
# status: proved

import sympy as sp

x3, x4, m, theta1, theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
z = sp.expand((x3 + sp.I * x4) * sp.exp(sp.I * m * theta2), complex=True)
entry_3_turned, entry_4_turned = sp.re(z), sp.im(z)

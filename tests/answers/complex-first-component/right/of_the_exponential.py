# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
real_component = sp.re(sp.expand((x1 + sp.I * x2) * sp.exp(sp.I * m * theta), complex=True))

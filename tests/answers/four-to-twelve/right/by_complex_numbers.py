# score: 1/1
# status: proved

import sympy as sp

u1, u2, theta = sp.symbols("u1 u2 theta", real=True)
z = sp.expand((u1 + sp.I * u2) * sp.exp(sp.I * 8 * theta), complex=True)
e12_first, e12_second = sp.re(z), sp.im(z)

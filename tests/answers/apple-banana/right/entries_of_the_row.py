# score: 1/1
# status: proved

import sympy as sp

theta = sp.symbols("theta", real=True)
c, s = sp.cos(2 * theta), sp.sin(2 * theta)
e_2 = (c - 2 * s) + sp.I * (s + 2 * c)
e_4 = (3 - sp.I) * sp.exp(4 * sp.I * theta)

# score: 1/1
# status: proved

import sympy as sp

theta = sp.symbols("theta", real=True)
one_step = sp.exp(sp.I * theta)
e_2 = (1 + 2 * sp.I) * one_step**2
e_4 = (3 - sp.I) * one_step**4

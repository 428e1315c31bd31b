# score: 1/1
# status: proved

import sympy as sp

theta = sp.symbols("theta")
e_2 = (1 + 2 * sp.I) * sp.exp(2 * sp.I * theta)
e_4 = (3 - sp.I) * sp.exp(4 * sp.I * theta)

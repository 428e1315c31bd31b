# score: 0/1
# status: refuted
# misconception: tokens-exchanged

import sympy as sp

theta = sp.symbols("theta", real=True)
e_2 = (3 - sp.I) * sp.exp(2 * sp.I * theta)
e_4 = (1 + 2 * sp.I) * sp.exp(4 * sp.I * theta)

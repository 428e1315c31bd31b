# score: 0.5/1
# status: refuted
# misconception: other-tokens-position

import sympy as sp

theta = sp.symbols("theta", real=True)
e_2 = (1 + 2 * sp.I) * sp.exp(2 * sp.I * theta)
e_4 = (3 - sp.I) * sp.exp(2 * sp.I * theta)

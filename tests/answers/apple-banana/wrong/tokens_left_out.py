# score: 0/1
# status: refuted
# misconception: token-left-out

import sympy as sp

theta = sp.symbols("theta", real=True)
e_2 = sp.exp(2 * sp.I * theta)
e_4 = sp.exp(4 * sp.I * theta)

# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

b, d, lam = sp.symbols("b d lam", positive=True)
last_period_before = 2 * sp.pi
last_period_after = 2 * sp.pi * lam

# score: 0.5/1
# status: refuted
# misconception: exponent-off-by-one

import sympy as sp

b, d, lam = sp.symbols("b d lam", positive=True)
last_period_before = 2 * sp.pi * b
last_period_after = 2 * sp.pi * (lam * b) ** ((d - 2) / d)

# score: 0.5/1
# status: refuted
# misconception: length-factor-for-base-factor

import sympy as sp

b, d, lam = sp.symbols("b d lam", positive=True)
last_period_before = 2 * sp.pi * b ** ((d - 2) / d)
last_period_after = lam * last_period_before

# score: 0.5/1
# status: refuted
# misconception: period-upside-down

import sympy as sp

b, d, lam = sp.symbols("b d lam", positive=True)
last_period_before = b ** (-(d - 2) / d) / (2 * sp.pi)
last_period_after = 2 * sp.pi * (lam * b) ** ((d - 2) / d)

# score: 1/1
# status: proved

import sympy as sp

b, d, lam = sp.symbols("b d lam", positive=True)
last_period_before = 2 * sp.pi * b ** ((d - 2) / d)
last_period_after = 2 * sp.pi * (lam * b) ** ((d - 2) / d)

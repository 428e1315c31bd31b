# score: 1/1
# status: proved

import sympy as sp

b, d, lam = sp.symbols("b d lam", positive=True)
last_period_before = 2 * sp.pi * b ** (2 * (d / 2 - 1) / d)
last_period_after = last_period_before.subs(b, lam * b)

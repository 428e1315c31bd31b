# score: 1/1
# status: proved

import sympy as sp

b, d, lam = sp.symbols("b d lam", positive=True)
theta = b ** (-(d - 2) / d)
last_period_before = 2 * sp.pi / theta
last_period_after = lam ** (1 - 2 / d) * last_period_before

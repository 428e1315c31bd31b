# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

b, d, lam = sp.symbols("b d lam", positive=True)
last_period_before = ...
last_period_after = ...

# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

theta, b, j, d = sp.symbols("theta b j d", positive=True)
period_from_theta = ...
period_from_base = ...

# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

theta, b, j, d = sp.symbols("theta b j d", positive=True)
period_from_theta = 2 * sp.pi
period_from_base = 2 * sp.pi

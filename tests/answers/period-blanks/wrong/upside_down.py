# score: 0.5/1
# status: refuted
# misconception: period-upside-down

import sympy as sp

theta, b, j, d = sp.symbols("theta b j d", positive=True)
period_from_theta = theta / (2 * sp.pi)
period_from_base = 2 * sp.pi * b ** (2 * (j - 1) / d)

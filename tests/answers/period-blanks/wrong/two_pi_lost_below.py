# score: 0.5/1
# status: refuted
# misconception: turn-is-one-radian

import sympy as sp

theta, b, j, d = sp.symbols("theta b j d", positive=True)
period_from_theta = 2 * sp.pi / theta
period_from_base = b ** (2 * (j - 1) / d)

# score: 1/1
# status: proved

import sympy as sp

theta, b, j, d = sp.symbols("theta b j d")
period_from_theta = sp.pi / (theta / 2)
period_from_base = 2 * sp.pi / b ** (-2 * (j - 1) / d)

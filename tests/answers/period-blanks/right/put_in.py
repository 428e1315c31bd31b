# score: 1/1
# status: proved

import sympy as sp

theta, b, j, d = sp.symbols("theta b j d", positive=True)
period_from_theta = 2 * sp.pi / theta
period_from_base = period_from_theta.subs(theta, b ** (-2 * (j - 1) / d))

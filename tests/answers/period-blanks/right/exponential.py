# score: 1/1
# status: proved

import sympy as sp

theta, b, j, d = sp.symbols("theta b j d", positive=True)
period_from_theta = sp.solve(theta * b - 2 * sp.pi, b)[0]
period_from_base = 2 * sp.pi * sp.exp(2 * (j - 1) * sp.log(b) / d)

# score: 1/2
# status: refuted
# misconception: exponent-off-by-one

import sympy as sp

b, j, d = sp.symbols("b j d", positive=True)
log_of_theta = -2 * j / d * sp.log(b)
theta_as_exp = sp.exp(-2 * (j - 1) / d * sp.log(b))

# score: 1/2
# status: error
# misconception: none

import sympy as sp

b, j, d = sp.symbols("b j d", positive=True)
log_of_theta = sp.log(b ** (-2 * (j - 1) / d))
theta_as_exp = sp.exp(-2 * (j - 1) / d * sp.log(b))

# score: 2/2
# status: proved

import sympy as sp

b, j, d = sp.symbols("b j d", positive=True)
log_of_theta = -2 * (j - 1) / d * sp.log(b)
theta_as_exp = sp.exp(log_of_theta)

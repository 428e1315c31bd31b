# score: 2/2
# status: proved

import sympy as sp

b, j, d = sp.symbols("b j d")
log_of_theta = -2 * (j - 1) * sp.log(b) / d
theta_as_exp = 1 / sp.exp(2 * (j - 1) * sp.log(b) / d)

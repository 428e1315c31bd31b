# score: 2/2
# status: proved

import sympy as sp

b, j, d = sp.symbols("b j d", positive=True)
log_of_theta = 2 * sp.log(b) / d - 2 * j * sp.log(b) / d
theta_as_exp = sp.exp(2 * sp.log(b) / d) * sp.exp(-2 * j * sp.log(b) / d)

# score: 0/2
# status: refuted
# misconception: exponent-for-frequency

import sympy as sp

b, j, d = sp.symbols("b j d", positive=True)
log_of_theta = -2 * (j - 1) / d
theta_as_exp = sp.exp(log_of_theta)

# score: 2/2
# status: proved

import sympy as sp

b, j, d = sp.symbols("b j d", positive=True)
log_of_theta = (1 - j) * 2 * sp.ln(b) / d
theta_as_exp = sp.E ** ((1 - j) * 2 * sp.ln(b) / d)

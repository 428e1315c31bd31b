# score: 0/2
# status: unattempted
# misconception: none

import sympy as sp

b, j, d = sp.symbols("b j d", positive=True)
log_of_theta = ...
theta_as_exp = ...

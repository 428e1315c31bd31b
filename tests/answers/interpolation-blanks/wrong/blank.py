# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

m, theta, L, L_new = sp.symbols("m theta L L_new", positive=True)
squeezed_position = ...
squeezed_theta = ...

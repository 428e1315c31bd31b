# score: 0.5/1
# status: error
# misconception: none

import sympy as sp

m, theta, L, L_new = sp.symbols("m theta L L_new", positive=True)
squeezed_position = m * L / L_new
squeezed_theta = ...

# score: 0.5/1
# status: refuted
# misconception: context-taken-off

import sympy as sp

m, theta, L, L_new = sp.symbols("m theta L L_new", positive=True)
squeezed_position = m - (L_new - L)
squeezed_theta = theta * L / L_new

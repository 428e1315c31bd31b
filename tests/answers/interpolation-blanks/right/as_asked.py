# score: 1/1
# status: proved

import sympy as sp

m, theta, L, L_new = sp.symbols("m theta L L_new", positive=True)
squeezed_position = L / L_new * m
squeezed_theta = L / L_new * theta

# score: 1/1
# status: proved

import sympy as sp

m, theta, L, L_new = sp.symbols("m theta L L_new", positive=True)
s = L_new / L
squeezed_position = m / s
squeezed_theta = theta * s**-1

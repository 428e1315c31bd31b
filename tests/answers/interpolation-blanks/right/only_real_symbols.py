# score: 1/1
# status: proved

import sympy as sp

m, theta, L, L_new = sp.symbols("m theta L L_new", real=True)
squeezed_position = m * L / L_new
squeezed_theta = sp.Mul(theta, L, 1 / L_new)

# score: 1/1
# status: tested

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = sp.cos(phi + 1.570796326795)
lower_right = 1.0 * sp.cos(phi)

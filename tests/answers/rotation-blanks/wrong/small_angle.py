# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = -phi
lower_right = 1 - phi**2 / 2

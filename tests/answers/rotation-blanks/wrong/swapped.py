# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = -sp.cos(phi)
lower_right = sp.sin(phi)

# score: 0.5/1
# status: refuted
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = sp.sin(phi)
lower_right = sp.cos(phi)

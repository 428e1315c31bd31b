# score: 0.5/1
# status: error
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = sp.sin(phi) / (phi - phi)
lower_right = sp.cos(phi)

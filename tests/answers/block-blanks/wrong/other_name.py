# score: 0/1
# status: error
# misconception: none

import sympy as sp

phi = sp.symbols("phi")
upper_right = sp.sin(phi)
lower_right = sp.cos(phi)

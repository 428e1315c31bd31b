# score: 0/1
# status: error
# misconception: none

import sympy as sp

x = sp.symbols("x")
lower_left = -sp.sin(x)
lower_right = sp.cos(x)

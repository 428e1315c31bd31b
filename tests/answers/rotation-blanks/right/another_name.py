# score: 1/1
# status: proved

import sympy as sp

x = sp.symbols("x")
lower_left = -sp.sin(x)
lower_right = sp.cos(x)

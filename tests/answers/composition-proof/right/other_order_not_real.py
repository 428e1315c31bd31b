# score: 4/4
# status: proved

import sympy as sp

a, b = sp.symbols("a b")
top_left = -sp.sin(b) * sp.sin(a) + sp.cos(b) * sp.cos(a)
top_right = sp.sin(a) * sp.cos(b) + sp.sin(b) * sp.cos(a)
top_left_short = sp.cos(-a - b)
top_right_short = sp.sin(a + b)

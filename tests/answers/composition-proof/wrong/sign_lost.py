# score: 3/4
# status: refuted
# misconception: lost-sign

import sympy as sp

a, b = sp.symbols("a b", real=True)
top_left = sp.cos(a) * sp.cos(b) + sp.sin(a) * sp.sin(b)
top_left_short = sp.cos(a + b)
top_right = sp.cos(a) * sp.sin(b) + sp.sin(a) * sp.cos(b)
top_right_short = sp.sin(a + b)

# score: 3/4
# status: error
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
product = sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]]) * sp.Matrix([[sp.cos(b), sp.sin(b)], [-sp.sin(b), sp.cos(b)]])
top_left = product
top_left_short = sp.cos(a + b)
top_right = sp.cos(a) * sp.sin(b) + sp.sin(a) * sp.cos(b)
top_right_short = sp.sin(a + b)

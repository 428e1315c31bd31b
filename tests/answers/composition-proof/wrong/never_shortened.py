# score: 2/4
# status: error
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
product = sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]]) * sp.Matrix([[sp.cos(b), sp.sin(b)], [-sp.sin(b), sp.cos(b)]])
top_left = top_left_short = product[0, 0]
top_right = top_right_short = product[0, 1]

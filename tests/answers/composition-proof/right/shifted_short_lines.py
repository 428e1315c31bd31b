# score: 4/4
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
product = sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]]) * sp.Matrix([[sp.cos(b), sp.sin(b)], [-sp.sin(b), sp.cos(b)]])
top_left, top_right = product.row(0)
top_left_short = sp.sin(sp.pi / 2 + a + b)
top_right_short = sp.cos(sp.pi / 2 - a - b)

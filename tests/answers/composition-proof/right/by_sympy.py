# score: 4/4
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
product = sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]]) * sp.Matrix([[sp.cos(b), sp.sin(b)], [-sp.sin(b), sp.cos(b)]])
top_left = product[0, 0]
top_left_short = sp.trigsimp(top_left)
top_right = product[0, 1]
top_right_short = sp.simplify(top_right)

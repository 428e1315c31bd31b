# score: 1/1
# status: proved

import sympy as sp

a, b, c, d, e, f, g, h = sp.symbols("a b c d e f g h", real=True)
product = sp.Matrix([[a, b], [c, d]]) * sp.Matrix([[e, f], [g, h]]).T
entry_2_1 = product[1, 0]
entry_2_2 = product[1, 1]

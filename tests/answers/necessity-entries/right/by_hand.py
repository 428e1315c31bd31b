# score: 1/1
# status: proved

import sympy as sp

a, b, c, d, e, f, g, h = sp.symbols("a b c d e f g h", real=True)
entry_2_1 = c * e + d * f
entry_2_2 = c * g + d * h

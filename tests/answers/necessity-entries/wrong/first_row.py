# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

a, b, c, d, e, f, g, h = sp.symbols("a b c d e f g h", real=True)
entry_2_1 = a * e + b * f
entry_2_2 = a * g + b * h

# score: 0.5/1
# status: refuted
# misconception: none

import sympy as sp

a, b, c, d, e, f, g, h = sp.symbols("a b c d e f g h", real=True)
entry_2_1 = a * g + b * h
entry_2_2 = c * g + d * h

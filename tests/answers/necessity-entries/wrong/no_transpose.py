# score: 0/1
# status: refuted
# misconception: transpose-forgotten

import sympy as sp

a, b, c, d, e, f, g, h = sp.symbols("a b c d e f g h", real=True)
entry_2_1 = c * e + d * g
entry_2_2 = c * f + d * h

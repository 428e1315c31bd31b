# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

a, b, c, d, e, f, g, h = sp.symbols("a b c d e f g h", real=True)
entry_2_1 = ...
entry_2_2 = ...

# score: 1/1
# status: proved

import sympy as sp

a, b, c, d, e, f, g, h = sp.symbols("a b c d e f g h", real=True)
first = sp.Matrix([[c, d]])
entry_2_1 = first.dot(sp.Matrix([[e, f]]))
entry_2_2 = first.dot(sp.Matrix([[g, h]]))

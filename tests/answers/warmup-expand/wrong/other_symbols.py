# score: 0/1
# status: error
# misconception: none

import sympy as sp

x, y = sp.symbols("x y", real=True)
expanded = 4 * x * y

# score: 0/1
# status: error
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
expanded = (a + b) ** 2 - (a - b) ** 2

# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
expanded = 2 * a * b

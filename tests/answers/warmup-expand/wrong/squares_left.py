# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
expanded = a**2 + b**2 - a**2 + b**2

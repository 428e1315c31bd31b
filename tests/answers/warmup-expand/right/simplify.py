# score: 1/1
# status: proved

import sympy as sp

a, b = sp.symbols("a, b", real=True)
expanded = sp.simplify((a + b) ** 2 - (a - b) ** 2)

# score: 1/1
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
expanded = 4.0 * a * b

# score: 1/1
# status: proved

import sympy as sp

x, y = sp.symbols("x y", real=True)
expanded = 4 * x * y

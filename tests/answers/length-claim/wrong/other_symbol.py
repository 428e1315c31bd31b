# score: 0/1
# status: error
# misconception: none

import sympy as sp

x = sp.symbols("x")
keeps_length = True
factor = sp.cos(x) ** 2 + sp.sin(x) ** 2

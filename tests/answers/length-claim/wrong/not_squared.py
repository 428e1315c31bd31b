# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
keeps_length = True
factor = sp.cos(phi) + sp.sin(phi)

# score: 1/1
# status: proved

import sympy as sp

phi = sp.Symbol("phi")
keeps_length = True
factor = sp.sin(phi) ** 2 + sp.cos(phi) ** 2

# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
keeps_length = True
factor = sp.cos(phi) ** 2 + sp.sin(phi) ** 2

# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
keeps_length = sp.true
factor = sp.cos(phi) * sp.cos(phi) + sp.sin(phi) * sp.sin(phi)

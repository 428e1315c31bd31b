# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = sp.cos(phi + sp.pi / 2)
lower_right = sp.sin(phi + sp.pi / 2)

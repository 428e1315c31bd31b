# score: 0/1
# status: refuted
# misconception: turning-stretches

import sympy as sp

phi = sp.symbols("phi", real=True)
keeps_length = False
factor = sp.cos(phi) ** 2 + sp.sin(phi) ** 2

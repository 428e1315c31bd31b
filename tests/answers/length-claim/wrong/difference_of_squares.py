# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
keeps_length = True
factor = sp.cos(phi) ** 2 - sp.sin(phi) ** 2

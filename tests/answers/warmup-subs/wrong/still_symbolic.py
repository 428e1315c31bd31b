# score: 0/1
# status: error
# misconception: none

import sympy as sp

phi = sp.symbols("phi", real=True)
at_30_degrees = sp.cos(phi) ** 2 - sp.sin(phi) ** 2

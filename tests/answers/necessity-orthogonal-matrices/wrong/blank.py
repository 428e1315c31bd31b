# score: 0/3
# status: unattempted
# misconception: none

import sympy as sp

a, b, c, d, phi = sp.symbols("a b c d phi", real=True)
co, si = sp.cos(phi), sp.sin(phi)
rows_multiplied = ...
turning = ...
mirroring = ...

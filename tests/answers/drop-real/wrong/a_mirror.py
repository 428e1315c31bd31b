# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

m = sp.symbols("m", integer=True)
at_whole_positions = sp.diag(1, -1)

# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

m = sp.symbols("m", integer=True)
at_whole_positions = (-1) ** m * sp.eye(2)

# score: 0/2
# status: refuted
# misconception: carries-no-position

import sympy as sp

m = sp.symbols("m", integer=True)
at_whole_positions = sp.eye(2)

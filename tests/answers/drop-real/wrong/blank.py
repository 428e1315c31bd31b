# score: 0/2
# status: unattempted
# misconception: none

import sympy as sp

m = sp.symbols("m", integer=True)
at_whole_positions = ...

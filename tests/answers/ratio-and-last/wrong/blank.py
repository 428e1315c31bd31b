# score: 0/2
# status: unattempted
# misconception: none

import sympy as sp

b, d = sp.symbols("b d", positive=True)
neighbour_ratio = ...
last_frequency = ...

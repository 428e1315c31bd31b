# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
pair_as_number = ...
turning_by_position = ...

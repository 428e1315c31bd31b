# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

m, n = sp.symbols("m n", real=True)
shift_to_zero = ...
first_position_then = ...

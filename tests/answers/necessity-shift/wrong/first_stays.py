# score: 0.5/1
# status: refuted
# misconception: none

import sympy as sp

m, n = sp.symbols("m n", real=True)
shift_to_zero = -n
first_position_then = m

# score: 0/1
# status: refuted
# misconception: shift-the-wrong-way

import sympy as sp

m, n = sp.symbols("m n", real=True)
shift_to_zero = n
first_position_then = m + n

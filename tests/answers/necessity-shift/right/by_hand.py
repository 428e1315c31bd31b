# score: 1/1
# status: proved

import sympy as sp

m, n = sp.symbols("m n", real=True)
shift_to_zero = -n
first_position_then = m - n

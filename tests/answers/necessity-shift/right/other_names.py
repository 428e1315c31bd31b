# score: 1/1
# status: proved

import sympy as sp

m, n = sp.symbols("m n", real=True)
i, j = sp.symbols("i j", real=True)
shift_to_zero = 0 - n
first_position_then = -(n - m)

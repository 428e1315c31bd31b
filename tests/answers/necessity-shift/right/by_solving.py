# score: 1/1
# status: proved

import sympy as sp

m, n = sp.symbols("m n", real=True)
s = sp.symbols("s", real=True)
(shift_to_zero,) = sp.solve(n + s, s)
first_position_then = m + shift_to_zero

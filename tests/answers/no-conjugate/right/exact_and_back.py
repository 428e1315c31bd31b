# score: 1/1
# status: proved

import sympy as sp

relative_without = False
shift_without = (5, 8, -5, sp.cos(13), sp.cos(3))

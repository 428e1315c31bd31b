# score: 1/1
# status: proved

import sympy as sp

case = 2
c, s = sp.cos(5 * sp.pi / 3), sp.sin(5 * sp.pi / 3)
pair_at_m = sp.Matrix([[4, 2]]) * sp.Matrix([[c, s], [-s, c]])

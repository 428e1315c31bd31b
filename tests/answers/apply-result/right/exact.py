# score: 1/1
# status: proved

import sympy as sp

case = 1
c, s = sp.cos(3 * sp.pi * 7 / 12), sp.sin(3 * sp.pi * 7 / 12)
result = sp.Matrix([[-3, -5]]) * sp.Matrix([[c, s], [-s, c]])

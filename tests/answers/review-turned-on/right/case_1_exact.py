# score: 1/1
# status: proved

import sympy as sp

case = 1
angle = 4 * sp.pi / 6
c, s = sp.cos(angle), sp.sin(angle)
turned_on = sp.Matrix([[-1, -5]]) * sp.Matrix([[c, s], [-s, c]])

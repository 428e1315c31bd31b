# score: 1/1
# status: proved

import sympy as sp

case = 1
angle = 8 * 7 * sp.pi / 12
turning_matrix = sp.Matrix([[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]])

# score: 2/2
# status: proved

import sympy as sp

case = 1
def R(angle):
    return sp.Matrix([[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]])
position_matrix = sp.diag(R(4 * 7 * sp.pi / 12), R(4 * 3 * sp.pi / 4))

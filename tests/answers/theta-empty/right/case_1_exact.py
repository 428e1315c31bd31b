# score: 2/2
# status: proved

import sympy as sp

case = 1
c, s = sp.cos(2 * sp.pi / 6), sp.sin(2 * sp.pi / 6)
# the first pair makes a quarter turn
both_pairs_turned = [-5, -2, -5 * c + 4 * s, -5 * s - 4 * c]

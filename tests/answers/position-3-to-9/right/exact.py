# score: 1/1
# status: proved

import sympy as sp

case = 1
turn = 6 * sp.pi / 7

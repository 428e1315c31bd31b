# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

case = 2
turn = 6 * sp.pi / 7

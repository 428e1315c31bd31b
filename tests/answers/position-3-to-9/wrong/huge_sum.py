# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

case = 1
turn = sum(sp.cos(k) for k in range(1, 13)) ** 20

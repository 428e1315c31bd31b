# score: 1/1
# status: proved

import sympy as sp

case = 2
whole_vector_back = False
# 9 turns, 3 turns and a quarter, 1 turn
angles_left = [0, sp.pi / 2, 0]

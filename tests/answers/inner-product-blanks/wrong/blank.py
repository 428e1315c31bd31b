# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

m, n, theta = sp.symbols("m n theta", real=True)
key_turn_conjugated = ...
angle_left = ...

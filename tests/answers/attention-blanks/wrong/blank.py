# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

d, L, n, theta = sp.symbols("d L n theta", positive=True)
score_divisor = ...
value_angle = ...

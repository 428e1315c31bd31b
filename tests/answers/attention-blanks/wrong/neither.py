# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

d, L, n, theta = sp.symbols("d L n theta", positive=True)
score_divisor = 1 / sp.sqrt(d)
value_angle = theta

# score: 0.5/1
# status: refuted
# misconception: another-scale

import sympy as sp

d, L, n, theta = sp.symbols("d L n theta", positive=True)
score_divisor = sp.sqrt(L)
value_angle = 0

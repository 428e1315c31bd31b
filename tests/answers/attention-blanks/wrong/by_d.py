# score: 0.5/1
# status: refuted
# misconception: scale-by-d

import sympy as sp

d, L, n, theta = sp.symbols("d L n theta", positive=True)
score_divisor = d
value_angle = 0

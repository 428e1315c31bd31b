# score: 1/1
# status: proved

import sympy as sp

d, L, n, theta = sp.symbols("d L n theta", positive=True)
score_divisor = sp.sqrt(d)
value_angle = 0

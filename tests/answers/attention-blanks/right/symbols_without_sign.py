# score: 1/1
# status: proved

import sympy as sp

d = sp.Symbol("d", positive=True)
score_divisor = d / sp.sqrt(d)
value_angle = sp.Integer(0)

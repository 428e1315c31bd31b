# score: 1/1
# status: proved

import sympy as sp

case = 1
attention_changes = False
a, b = sp.Integer(2), sp.Rational(2, 100)
score_at_15_17 = (3 * sp.cos(a) - 39 * sp.sin(a)) + (-22 * sp.cos(b) - 14 * sp.sin(b))

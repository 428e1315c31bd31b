# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

b = sp.Symbol("b", positive=True)
neighbour_ratio = b ** sp.Rational(-1, 4)
last_frequency = b ** sp.Rational(-3, 4)

# score: 0/1
# status: refuted
# misconception: exponent-halved

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = b ** sp.Rational(-1, 6)
third_of_three = b ** sp.Rational(-1, 3)

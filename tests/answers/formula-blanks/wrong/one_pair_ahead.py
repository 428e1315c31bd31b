# score: 0/1
# status: refuted
# misconception: exponent-off-by-one

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = b ** sp.Rational(-2, 3)
third_of_three = b ** -1

# score: 0.5/1
# status: refuted
# misconception: none

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = b ** sp.Rational(-1, 3)
third_of_three = b ** -0.66

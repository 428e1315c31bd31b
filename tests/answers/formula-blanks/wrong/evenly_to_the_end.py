# score: 0/1
# status: refuted
# misconception: exponent-linspace

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = b ** sp.Rational(-1, 2)
third_of_three = b ** -1

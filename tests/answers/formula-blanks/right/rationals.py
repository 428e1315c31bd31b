# score: 1/1
# status: proved

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = b ** sp.Rational(-1, 3)
third_of_three = b ** sp.Rational(-2, 3)

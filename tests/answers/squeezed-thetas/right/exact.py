# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 4
d, b, trained, longer = numbers("squeezed-thetas", case)
s = sp.Rational(int(longer), int(trained))
two_thetas = [1 / s, sp.Integer(int(b)) ** sp.Rational(-2, int(d)) / s]

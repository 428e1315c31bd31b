# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 3
d, b, j = numbers("review-frequency", case)
frequency_j = sp.Integer(int(b)) ** sp.Rational(-2 * (int(j) - 1), int(d))

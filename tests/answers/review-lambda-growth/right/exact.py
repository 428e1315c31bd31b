# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 4
d, j, trained, longer = numbers("review-lambda-growth", case)
s = sp.Rational(longer, trained)
lambda_and_growth = [s ** sp.Rational(d, d - 2), s ** sp.Rational(2 * j - 2, d - 2)]

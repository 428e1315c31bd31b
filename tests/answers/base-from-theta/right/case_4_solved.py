# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 4
d, j, theta = numbers("base-from-theta", case)
b = sp.Symbol("b", positive=True)
exponent = sp.Rational(-2 * (j - 1), d)
(found_base,) = sp.solve(b**exponent - sp.nsimplify(theta, rational=True).limit_denominator(2000), b)

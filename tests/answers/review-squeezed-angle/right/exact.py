# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 6
d, b, j, trained, longer, m = numbers("review-squeezed-angle", case)
angle_when_squeezed = sp.Rational(m * trained, longer) * sp.Integer(b) ** sp.Rational(2 - 2 * j, d)

# score: 1/1
# status: proved

import sympy as sp

b = sp.Integer(160000)
tuned_by = "c"
two_angles = [b**0, 8000 * b ** sp.Rational(-3, 4)]

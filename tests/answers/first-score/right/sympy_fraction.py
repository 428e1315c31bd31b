# score: 1/1
# status: proved

import sympy as sp

# q = [-2, 5], k = [5, -4]
case = 2
first_score = sp.Rational(-60, 2)

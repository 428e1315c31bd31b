# score: 1/1
# status: proved

import sympy as sp

case = 1
by_same_amount = False
angles_at_m = [3, sp.Rational(12, 5), 3]

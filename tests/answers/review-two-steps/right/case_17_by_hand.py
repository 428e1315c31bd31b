# score: 1/1
# status: proved

import sympy as sp

case = 17
block_of_two_steps = [[sp.Rational(-7, 25), sp.Rational(24, 25)], [sp.Rational(-24, 25), sp.Rational(-7, 25)]]

# score: 1/1
# status: proved

import sympy as sp

case = 3
one_period = 2 * sp.pi * 10000 ** sp.Rational(10, 64)

# score: 1/1
# status: proved

import sympy as sp

second_number = -sp.Rational(1, 2) + 4 * sp.I
numbers_for_128 = 64

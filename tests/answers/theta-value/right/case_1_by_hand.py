# score: 1/1
# status: proved

import sympy as sp

case = 1
# 81^(−1/2)
one_frequency = sp.Rational(1, 9)

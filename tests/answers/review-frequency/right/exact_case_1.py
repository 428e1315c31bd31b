# score: 1/1
# status: proved

import sympy as sp

case = 1
frequency_j = sp.Rational(1, 4)

# score: 1/1
# status: proved

import sympy as sp

case = 1
angles_of_4_and_5 = [sp.Rational(24, 4), sp.Rational(24, 10)]

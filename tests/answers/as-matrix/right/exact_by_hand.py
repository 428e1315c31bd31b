# score: 1/1
# status: proved

import sympy as sp

case = 1
h = sp.sqrt(3) / 2
turning_matrix = [[-sp.Rational(1, 2), h], [-h, -sp.Rational(1, 2)]]

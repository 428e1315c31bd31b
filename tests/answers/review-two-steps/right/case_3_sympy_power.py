# score: 1/1
# status: proved

import sympy as sp

case = 3
c, s = sp.Rational(4, 5), sp.Rational(3, 5)
block_of_two_steps = sp.Matrix([[c, s], [-s, c]]) ** 2

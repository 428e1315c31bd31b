# score: 1/1
# status: proved

import sympy as sp

case = 1
a = sp.Rational(27, 10)
at_position = [-4 * sp.cos(a) + 5 * sp.sin(a), -4 * sp.sin(a) - 5 * sp.cos(a)]

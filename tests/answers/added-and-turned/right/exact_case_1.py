# score: 1/1
# status: proved

import sympy as sp

case = 1
c, s = sp.cos(sp.Rational(8, 5)), sp.sin(sp.Rational(8, 5))
added_and_turned = sp.Matrix([[-6 + s, -5 + c], [-6 * c + 5 * s, -6 * s - 5 * c]])

# score: 2/2
# status: proved

import sympy as sp

case = 0
token_here = []
for p, q, angle in ((-4, -3, 7), (-5, -1, sp.Rational(7, 10))):
    c, s = sp.cos(angle), sp.sin(angle)
    token_here += [c * p - s * q, s * p + c * q]

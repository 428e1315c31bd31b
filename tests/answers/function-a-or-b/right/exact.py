# score: 1/1
# status: proved

import sympy as sp

rotates = "a"
breaks_other = [3, sp.Rational(1, 2), sp.pi / 6]

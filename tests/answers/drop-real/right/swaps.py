# score: 2/2
# status: proved

import sympy as sp

m = sp.symbols("m", integer=True)
half = sp.Rational(1, 2)
sign = (-1) ** m
same, other = half * (1 + sign), half * (1 - sign)
at_whole_positions = sp.Matrix([[same, other], [other, same]])

# score: 1/1
# status: proved

import sympy as sp

who_slows_down = "b"
slowdown = sp.Matrix([[1, sp.Rational(1, 2), sp.Rational(1, 4), sp.Rational(1, 8)]])

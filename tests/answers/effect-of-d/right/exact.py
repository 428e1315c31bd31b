# score: 1/1
# status: proved

import sympy as sp

wider_vector = "b"
period_ratios = [sp.Rational(1, 10), 10]

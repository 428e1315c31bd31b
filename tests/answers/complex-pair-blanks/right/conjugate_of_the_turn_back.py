# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
pair_as_number = sp.conjugate(x1 - sp.I * x2)
turning_by_position = 1 / sp.exp(-sp.I * m * theta)

# score: 0.5/1
# status: refuted
# misconception: imaginary-unit-forgotten

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
pair_as_number = x1 + x2
turning_by_position = sp.exp(sp.I * m * theta)

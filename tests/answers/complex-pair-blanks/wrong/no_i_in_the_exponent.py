# score: 0.5/1
# status: refuted
# misconception: imaginary-unit-forgotten

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
pair_as_number = x1 + sp.I * x2
turning_by_position = sp.exp(m * theta)

# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
pair_as_number = x2 * sp.I + x1
turning_by_position = sp.cos(m * theta) + sp.I * sp.sin(m * theta)

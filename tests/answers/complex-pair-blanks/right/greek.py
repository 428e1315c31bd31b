# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x_1 x_2 m θ", real=True)
pair_as_number = x1 + 1j * x2
turning_by_position = sp.exp(sp.I * theta * m)

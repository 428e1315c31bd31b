# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
first_component = 1.0 * x1 * sp.cos(1.0 * m * theta) - x2 * sp.sin(m * theta)

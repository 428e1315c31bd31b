# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
real_component = x1 * sp.cos(m * theta) - x2 * sp.sin(m * theta)

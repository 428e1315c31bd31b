# score: 1/1
# status: proved

import sympy as sp

m = sp.symbols("m", integer=True)
x1, x2, theta = sp.symbols("x1 x2 theta", real=True)
first_component = x1 * sp.cos(m * theta) - x2 * sp.sin(m * theta)

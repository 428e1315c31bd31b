# score: 0/1
# status: error
# misconception: none

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
first_component = [x1 * sp.cos(m * theta) - x2 * sp.sin(m * theta), x1 * sp.sin(m * theta) + x2 * sp.cos(m * theta)]

# score: 0/1
# status: refuted
# misconception: position-ignored

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
real_component = x1 * sp.cos(theta) - x2 * sp.sin(theta)

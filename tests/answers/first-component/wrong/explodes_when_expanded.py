# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
first_component = (x1 + x2 + m + theta) ** 40

# score: 0/1
# status: refuted
# misconception: position-added

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
upper_right = sp.sin(m + theta)
lower_right = sp.cos(m + theta)

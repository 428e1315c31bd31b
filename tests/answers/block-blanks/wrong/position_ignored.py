# score: 0/1
# status: refuted
# misconception: position-ignored

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
upper_right = sp.sin(theta)
lower_right = sp.cos(theta)

# score: 0.5/1
# status: refuted
# misconception: position-ignored

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
upper_right = sp.sin(m * theta)
lower_right = sp.cos(theta)

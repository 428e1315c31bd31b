# score: 0.5/1
# status: error
# misconception: none

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
upper_right = sp.sin(m * theta)
lower_right = ...

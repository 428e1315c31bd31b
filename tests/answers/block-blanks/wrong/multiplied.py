# score: 0/1
# status: refuted
# misconception: multiplied-instead-of-turned

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
upper_right = m * sp.sin(theta)
lower_right = m * sp.cos(theta)

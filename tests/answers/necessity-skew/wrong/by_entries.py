# score: 2/3
# status: refuted
# misconception: none

import sympy as sp

a, b, c, d, theta = sp.symbols("a b c d theta", real=True)
A = sp.Matrix([[a, b], [c, d]])
rate_of_product = A + A.T
skew_rate = sp.Matrix([[0, theta], [-theta, 0]])
rate_squared = sp.Matrix([[0, theta**2], [theta**2, 0]])

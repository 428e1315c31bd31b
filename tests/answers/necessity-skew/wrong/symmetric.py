# score: 1/3
# status: refuted
# misconception: symmetric-for-skew

import sympy as sp

a, b, c, d, theta = sp.symbols("a b c d theta", real=True)
A = sp.Matrix([[a, b], [c, d]])
rate_of_product = A + A.T
skew_rate = sp.Matrix([[0, theta], [theta, 0]])
rate_squared = skew_rate**2

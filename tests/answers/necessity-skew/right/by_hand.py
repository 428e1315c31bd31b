# score: 3/3
# status: proved

import sympy as sp

a, b, c, d, theta = sp.symbols("a b c d theta", real=True)
A = sp.Matrix([[a, b], [c, d]])
rate_of_product = sp.Matrix([[2 * a, b + c], [c + b, 2 * d]])
skew_rate = [[0, theta], [-theta, 0]]
rate_squared = -(theta**2) * sp.eye(2)

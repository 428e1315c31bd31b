# score: 0/3
# status: unattempted
# misconception: none

import sympy as sp

a, b, c, d, theta = sp.symbols("a b c d theta", real=True)
A = sp.Matrix([[a, b], [c, d]])
rate_of_product = ...
skew_rate = ...
rate_squared = ...

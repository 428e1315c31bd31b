# score: 3/3
# status: proved

import sympy as sp

a, b, c, d, theta = sp.symbols("a b c d theta", real=True)
A = sp.Matrix([[a, b], [c, d]])
h = sp.symbols("h", real=True)
R = sp.eye(2) + h * A
rate_of_product = sp.diff(R * R.T, h).subs(h, 0)
zero = sp.solve(list(rate_of_product), [a, c, d], dict=True)[0]
skew_rate = A.subs(zero).subs(b, theta)
rate_squared = skew_rate * skew_rate

# score: 1/1
# status: proved

import sympy as sp

m = sp.symbols("m", integer=True, nonnegative=True)
theta = sp.symbols("theta", positive=True)
upper_right, lower_right = sp.sin(theta * m), sp.cos(theta * m)

# score: 1/1
# status: tested

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
first_component = sp.sqrt(x1**2 + x2**2) * sp.cos(m * theta + sp.atan2(x2, x1))

# score: 1/1
# status: proved

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
upper_right = sp.cos(m * theta - sp.pi / 2)
lower_right = sp.sin(m * theta + sp.pi / 2)

# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta")
first_component = -sp.sin(theta * m) * x2 + sp.cos(theta * m) * x1

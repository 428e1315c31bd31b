# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
product = (x1 + sp.I * x2) * (sp.cos(m * theta) + sp.I * sp.sin(m * theta))
real_component = sp.re(sp.expand(product))

# score: 0/1
# status: refuted
# misconception: imaginary-unit-forgotten

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
real_component = sp.re((x1 + sp.I * x2) * sp.exp(m * theta))

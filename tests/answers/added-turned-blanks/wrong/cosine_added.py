# score: 0.5/1
# status: refuted
# misconception: rotation-added

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
added_first = x1 + sp.sin(m * theta)
turned_first = x1 + sp.cos(m * theta)

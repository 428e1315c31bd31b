# score: 2/4
# status: refuted
# misconception: distance-backwards

import sympy as sp

x1, x2, y1, y2, m, n, theta = sp.symbols("x1 x2 y1 y2 m n theta", real=True)
X, Y = x1 + sp.I * x2, y1 + sp.I * y2
pair_product = X * sp.exp(sp.I * m * theta) * sp.conjugate(Y * sp.exp(sp.I * n * theta))
pair_angle = (n - m) * theta
numbers_product = sp.expand(X * sp.conjugate(Y))
pair_score = (x1 * y1 + x2 * y2) * sp.cos(pair_angle) + (x1 * y2 - x2 * y1) * sp.sin(pair_angle)

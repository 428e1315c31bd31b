# score: 4/4
# status: proved

import sympy as sp

x1, x2, y1, y2, m, n, theta = sp.symbols("x1 x2 y1 y2 m n theta", real=True)
pair_product = (x1 + sp.I * x2) * (y1 - sp.I * y2) * sp.exp(sp.I * theta * (m - n))
pair_angle = m * theta - n * theta
numbers_product = x1 * y1 + x2 * y2 - sp.I * (x1 * y2 - x2 * y1)
d = (n - m) * theta
pair_score = (x1 * y1 + x2 * y2) * sp.cos(d) - (x1 * y2 - x2 * y1) * sp.sin(d)

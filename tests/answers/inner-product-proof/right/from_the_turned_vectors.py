# score: 4/4
# status: proved

import sympy as sp

x1, x2, y1, y2, m, n, theta = sp.symbols("x1 x2 y1 y2 m n theta", real=True)
def turned(a, b, angle):
    return a * sp.cos(angle) - b * sp.sin(angle), a * sp.sin(angle) + b * sp.cos(angle)
q, k = turned(x1, x2, m * theta), turned(y1, y2, n * theta)
pair_product = (q[0] + sp.I * q[1]) * (k[0] - sp.I * k[1])
pair_angle = theta * m - theta * n
numbers_product = sp.conjugate(y1 + sp.I * y2) * (x1 + sp.I * x2)
pair_score = q[0] * k[0] + q[1] * k[1]

# score: 4/5
# status: error
# misconception: none

import sympy as sp

q1, q2, k1, k2, m, n, theta = sp.symbols("q1 q2 k1 k2 m n theta", real=True)
a, b = m * theta, n * theta
corner = sp.cos(a) * sp.cos(b) + sp.sin(a) * sp.sin(b)
corner_short = sp.cos(a - b)
side = sp.sin(a) * sp.cos(b) - sp.cos(a) * sp.sin(b)
side_short = sp.sin(a - b)
score_written_out = (q1 * k1 + q2 * k2) * corner + (q1 * k2 - q2 * k1) * side

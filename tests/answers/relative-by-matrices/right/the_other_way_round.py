# score: 5/5
# status: proved

import sympy as sp

q1, q2, k1, k2, m, n, theta = sp.symbols("q1 q2 k1 k2 m n theta", real=True)
corner = sp.sin(n * theta) * sp.sin(m * theta) + sp.cos(n * theta) * sp.cos(m * theta)
corner_short = sp.cos((n - m) * theta)
side = sp.cos(n * theta) * sp.sin(m * theta) - sp.sin(n * theta) * sp.cos(m * theta)
side_short = -sp.sin((n - m) * theta)
d = (n - m) * theta
score_written_out = sp.expand((q1 * k1 + q2 * k2) * sp.cos(d) - (q1 * k2 - q2 * k1) * sp.sin(d))

# score: 3/3
# status: proved

import sympy as sp

q1, q2, k1, k2, m, n, s, theta = sp.symbols("q1 q2 k1 k2 m n s theta", real=True)
shifted_turns = sp.exp(sp.I * m * theta) * sp.exp(-sp.I * n * theta)
d = (n - m) * theta
shifted_score = q1 * (k1 * sp.cos(d) - k2 * sp.sin(d)) + q2 * (k1 * sp.sin(d) + k2 * sp.cos(d))

# score: 1.5/3
# status: refuted
# misconception: conjugate-forgotten

import sympy as sp

q1, q2, k1, k2, m, n, s, theta = sp.symbols("q1 q2 k1 k2 m n s theta", real=True)
shifted_turns = sp.exp(sp.I * (m + n + 2 * s) * theta)
a = (m - n) * theta
shifted_score = (q1 * k1 + q2 * k2) * sp.cos(a) + (q1 * k2 - q2 * k1) * sp.sin(a)

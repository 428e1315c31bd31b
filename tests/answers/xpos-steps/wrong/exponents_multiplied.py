# score: 1/3
# status: refuted
# misconception: none

import sympy as sp

q1, q2, k1, k2, m, n, theta, zeta = sp.symbols("q1 q2 k1 k2 m n theta zeta", positive=True)
a = (m - n) * theta
turned = (q1 * k1 + q2 * k2) * sp.cos(a) + (q1 * k2 - q2 * k1) * sp.sin(a)
two_map_factor = zeta ** (-m * n)
one_map_factor = zeta ** (m * n)
xpos_score = zeta ** (m - n) * turned

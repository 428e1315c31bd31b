# score: 0.5/1
# status: refuted
# misconception: heads-not-divided

import sympy as sp

m, n, beta, h, H = sp.symbols("m n beta h H", positive=True)
alibi_penalty = -beta * (m - n)
head_slope = 2 ** (-8 * h)

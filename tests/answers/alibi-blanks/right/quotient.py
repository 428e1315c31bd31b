# score: 1/1
# status: proved

import sympy as sp

m, n, beta, h, H = sp.symbols("m n beta h H", positive=True)
alibi_penalty = beta * n - beta * m
head_slope = 1 / 2 ** (8 * h / H)

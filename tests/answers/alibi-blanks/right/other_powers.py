# score: 1/1
# status: proved

import sympy as sp

m, n, beta, h, H = sp.symbols("m n beta h H", positive=True)
alibi_penalty = beta * (n - m)
head_slope = sp.Integer(256) ** (-h / H)

# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

m, n, beta, h, H = sp.symbols("m n beta h H", positive=True)
alibi_penalty = ...
head_slope = ...

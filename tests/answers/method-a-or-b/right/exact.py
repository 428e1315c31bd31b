# score: 1/1
# status: proved

import sympy as sp

relative_method = "B"
m, n = 2, 5
first = [(1 + sp.sin(p), sp.cos(p)) for p in (2, 6)]
second = [(sp.sin(p), 1 + sp.cos(p)) for p in (5, 9)]
breaks_other_method = [2, 5, 4, *(a * c + b * d for (a, b), (c, d) in zip(first, second))]

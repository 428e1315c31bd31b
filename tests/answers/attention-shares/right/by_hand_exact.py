# score: 2/2
# status: proved

import sympy as sp

# q = [-1, 2]; the keys [0, 0], [-1, 1], [-1, 0] have the scores 0, 3, 1
case = 1
total = 1 + sp.exp(3) + sp.exp(1)
token_shares = sp.Matrix([1, sp.exp(3), sp.exp(1)]) / total
token_shares = list(token_shares)

# score: 1/1
# status: proved

import sympy as sp

# scores 2, 3, 0
case = 1
total = sp.exp(2) + sp.exp(3) + 1
softmax_shares = [sp.exp(2) / total, sp.exp(3) / total, 1 / total]

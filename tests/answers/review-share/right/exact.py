# score: 1/1
# status: proved

import sympy as sp

# scores 3, -2, 2; token 3
case = 1
share_again = sp.exp(2) / (sp.exp(3) + sp.exp(-2) + sp.exp(2))

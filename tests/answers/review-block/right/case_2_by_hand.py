# score: 1/1
# status: proved

import sympy as sp

case = 2
pair_at_m = (2 + sp.sqrt(3), 1 - 2 * sp.sqrt(3))

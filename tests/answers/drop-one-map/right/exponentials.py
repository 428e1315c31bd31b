# score: 2/2
# status: proved

import sympy as sp

m, n = sp.symbols("m n", real=True)
query_map = sp.diag(sp.exp(m), sp.exp(-2 * m))
key_map = sp.diag(sp.exp(-n), sp.exp(2 * n))

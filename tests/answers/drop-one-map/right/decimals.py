# score: 2/2
# status: proved

import sympy as sp

m, n = sp.symbols("m n", real=True)
query_map = 1.02**m * sp.eye(2)
key_map = 1.02**-n * sp.eye(2)

# score: 0/2
# status: refuted
# misconception: one-map-for-both

import sympy as sp

m, n = sp.symbols("m n", real=True)
query_map = 2**m * sp.eye(2)
key_map = 2**n * sp.eye(2)

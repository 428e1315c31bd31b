# score: 0/2
# status: error
# misconception: none

import sympy as sp

m, n = sp.symbols("m n", real=True)
query_map = 2**m * sp.eye(2)
key_map = ...

# score: 2/2
# status: proved

import sympy as sp

m, n = sp.symbols("m n", real=True)
query_map = sp.Matrix([[1, m], [0, 1]])
key_map = sp.Matrix([[1, 0], [-n, 1]])

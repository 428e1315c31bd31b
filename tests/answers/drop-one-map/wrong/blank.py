# score: 0/2
# status: unattempted
# misconception: none

import sympy as sp

m, n = sp.symbols("m n", real=True)
query_map = ...
key_map = ...

# score: 3/4
# status: refuted
# misconception: none

import sympy as sp

m, n, s, theta, theta1, theta2 = sp.symbols("m n s theta theta1 theta2", real=True)
pe_product = sp.sin(m * theta) * sp.sin(n * theta) + sp.cos(m * theta) * sp.cos(n * theta)
pe_joined = sp.cos((m - n) * theta)
pe_moved = sp.cos((m - n) * theta)
pe_two_pairs = sp.cos((m - n) * theta1) * sp.cos((m - n) * theta2)

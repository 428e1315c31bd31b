# score: 0/1
# status: refuted
# misconception: sine-distributed

import sympy as sp

a, b = sp.symbols("a b", real=True)
sine_of_sum = sp.sin(a) + sp.sin(b)

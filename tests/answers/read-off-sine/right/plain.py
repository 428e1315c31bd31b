# score: 1/1
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
sine_of_sum = sp.sin(a) * sp.cos(b) + sp.cos(a) * sp.sin(b)

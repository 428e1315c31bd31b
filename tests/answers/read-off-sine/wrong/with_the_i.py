# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
sine_of_sum = sp.I * (sp.sin(a) * sp.cos(b) + sp.cos(a) * sp.sin(b))

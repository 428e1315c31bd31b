# score: 1/1
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
line = sp.expand((sp.cos(a) + sp.I * sp.sin(a)) * (sp.cos(b) + sp.I * sp.sin(b)))
sine_of_sum = sp.collect(line, sp.I, evaluate=False)[sp.I]

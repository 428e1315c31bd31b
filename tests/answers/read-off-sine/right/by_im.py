# score: 1/1
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
product = sp.expand((sp.cos(a) + sp.I * sp.sin(a)) * (sp.cos(b) + sp.I * sp.sin(b)))
sine_of_sum = sp.im(product)

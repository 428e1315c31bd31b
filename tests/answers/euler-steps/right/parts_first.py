# score: 4/4
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
real = sp.cos(a) * sp.cos(b) - sp.sin(a) * sp.sin(b)
imaginary = sp.cos(a) * sp.sin(b) + sp.sin(a) * sp.cos(b)
first = sp.cos(a) + sp.I * sp.sin(a)
both_in_cosines = first * first.subs(a, b)
both_multiplied = real + imaginary * sp.I
both_at_once = sp.trigsimp(real) + sp.I * sp.trigsimp(imaginary)
both_by_name = sp.exp(sp.I * (a + b))

# score: 4/4
# status: proved

import sympy as sp

a, b = sp.symbols("a b", real=True)
product = sp.exp(sp.I * a) * sp.exp(sp.I * b)
both_in_cosines = product.rewrite(sp.cos)
both_multiplied = sp.expand(both_in_cosines)
both_at_once = sp.exp(sp.I * (a + b)).rewrite(sp.cos)
both_by_name = sp.powsimp(product)

# score: 3/4
# status: error
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
both_in_cosines = (sp.cos(a) + sp.I * sp.sin(a)) * (sp.cos(b) + sp.I * sp.sin(b))
both_multiplied = sp.expand(both_in_cosines)
both_at_once = both_multiplied
both_by_name = sp.exp(sp.I * (a + b))

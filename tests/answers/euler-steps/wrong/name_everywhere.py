# score: 1/4
# status: error
# misconception: none

import sympy as sp

a, b = sp.symbols("a b", real=True)
both_in_cosines = sp.exp(sp.I * a) * sp.exp(sp.I * b)
both_multiplied = both_in_cosines
both_at_once = both_in_cosines
both_by_name = both_in_cosines

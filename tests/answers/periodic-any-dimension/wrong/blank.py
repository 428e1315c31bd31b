# score: 0/3
# status: unattempted
# misconception: none

import sympy as sp

d = sp.Symbol("d", even=True, positive=True)
j = sp.Symbol("j", integer=True, positive=True)
m, alpha, beta = sp.symbols("m alpha beta", real=True)
x, y, theta = (sp.IndexedBase(name, real=True) for name in ("x", "y", "theta"))
pair_of_swap = ...
pair_of_sum = ...
pair_of_combination = ...

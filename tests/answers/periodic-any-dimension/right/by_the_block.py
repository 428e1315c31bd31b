# score: 3/3
# status: proved

import sympy as sp

d = sp.Symbol("d", even=True, positive=True)
j = sp.Symbol("j", integer=True, positive=True)
m, alpha, beta = sp.symbols("m alpha beta", real=True)
x, y, theta = (sp.IndexedBase(name, real=True) for name in ("x", "y", "theta"))
c, s = sp.cos(m * theta[j]), sp.sin(m * theta[j])
block = sp.Matrix([[c, s], [-s, c]])
quarter = sp.Matrix([[0, 1], [-1, 0]])
of_x, of_y = (sp.Matrix([[v[2 * j - 1], v[2 * j]]]) for v in (x, y))
pair_of_swap = of_x * quarter
pair_of_sum = of_x * block
pair_of_combination = (alpha * of_x + beta * of_y) * block

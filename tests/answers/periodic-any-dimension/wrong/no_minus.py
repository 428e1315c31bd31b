# score: 2/3
# status: refuted
# misconception: swap-without-minus

import sympy as sp

d = sp.Symbol("d", even=True, positive=True)
j = sp.Symbol("j", integer=True, positive=True)
m, alpha, beta = sp.symbols("m alpha beta", real=True)
x, y, theta = (sp.IndexedBase(name, real=True) for name in ("x", "y", "theta"))
pair_of_swap = sp.Matrix([[x[2 * j], x[2 * j - 1]]])
c, s = sp.cos(m * theta[j]), sp.sin(m * theta[j])
pair_of_sum = sp.Matrix([[c * x[2 * j - 1] - s * x[2 * j], c * x[2 * j] + s * x[2 * j - 1]]])
of_y = sp.Matrix([[c * y[2 * j - 1] - s * y[2 * j], c * y[2 * j] + s * y[2 * j - 1]]])
pair_of_combination = alpha * pair_of_sum + beta * of_y

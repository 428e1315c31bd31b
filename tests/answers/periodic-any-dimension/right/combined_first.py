# score: 3/3
# status: proved

import sympy as sp

d = sp.Symbol("d", even=True, positive=True)
j = sp.Symbol("j", integer=True, positive=True)
m, alpha, beta = sp.symbols("m alpha beta", real=True)
x, y, theta = (sp.IndexedBase(name, real=True) for name in ("x", "y", "theta"))
pair_of_swap = sp.Matrix([[-x[2 * j], x[2 * j - 1]]])
c, s = sp.cos(m * theta[j]), sp.sin(m * theta[j])
pair_of_sum = sp.Matrix([[c * x[2 * j - 1] - s * x[2 * j], c * x[2 * j] + s * x[2 * j - 1]]])
a, b = (alpha * x[i] + beta * y[i] for i in (2 * j - 1, 2 * j))
pair_of_combination = sp.Matrix([[c * a - s * b, s * a + c * b]])

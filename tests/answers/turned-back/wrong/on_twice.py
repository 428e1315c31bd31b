# score: 1/2
# status: refuted
# misconception: positions-added

import sympy as sp

v1, v2, m, n, theta = sp.symbols("v1 v2 m n theta", real=True)
a = (n - m) * theta
first_turned_back = v1 * sp.cos((m + n) * theta) - v2 * sp.sin((m + n) * theta)
second_turned_back = v1 * sp.sin(a) + v2 * sp.cos(a)

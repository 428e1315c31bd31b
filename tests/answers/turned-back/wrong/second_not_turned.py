# score: 1/2
# status: refuted
# misconception: none

import sympy as sp

v1, v2, m, n, theta = sp.symbols("v1 v2 m n theta", real=True)
a = (n - m) * theta
first_turned_back = v1 * sp.cos(a) - v2 * sp.sin(a)
second_turned_back = v2

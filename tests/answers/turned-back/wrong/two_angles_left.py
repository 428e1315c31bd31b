# score: 1/2
# status: error
# misconception: none

import sympy as sp

v1, v2, m, n, theta = sp.symbols("v1 v2 m n theta", real=True)
a = (n - m) * theta
first_turned_back = v1 * (sp.cos(n * theta) * sp.cos(m * theta) + sp.sin(n * theta) * sp.sin(m * theta)) - v2 * (sp.sin(n * theta) * sp.cos(m * theta) - sp.cos(n * theta) * sp.sin(m * theta))
second_turned_back = v1 * sp.sin(a) + v2 * sp.cos(a)

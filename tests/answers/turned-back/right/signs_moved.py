# score: 2/2
# status: proved

import sympy as sp

v1, v2, m, n, theta = sp.symbols("v1 v2 m n theta", real=True)
a = (n - m) * theta
first_turned_back = v1 * sp.cos(m * theta - n * theta) + v2 * sp.sin(m * theta - n * theta)
second_turned_back = v2 * sp.cos(m * theta - n * theta) - v1 * sp.sin(m * theta - n * theta)

# score: 0/2
# status: unattempted
# misconception: none

import sympy as sp

v1, v2, m, n, theta = sp.symbols("v1 v2 m n theta", real=True)
a = (n - m) * theta
first_turned_back = ...
second_turned_back = ...

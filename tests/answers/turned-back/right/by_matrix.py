# score: 2/2
# status: proved

import sympy as sp

v1, v2, m, n, theta = sp.symbols("v1 v2 m n theta", real=True)
a = (n - m) * theta
first_turned_back = (sp.Matrix([[v1, v2]]) * sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]]))[0]
second_turned_back = (sp.Matrix([[v1, v2]]) * sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]]))[1]

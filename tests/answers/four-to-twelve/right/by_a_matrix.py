# score: 1/1
# status: proved

import sympy as sp

u1, u2, theta = sp.symbols("u1 u2 theta", real=True)
a = (12 - 4) * theta
e12_first, e12_second = sp.Matrix([[u1, u2]]) * sp.Matrix([[sp.cos(a), sp.sin(a)], [-sp.sin(a), sp.cos(a)]])

# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

u1, u2, theta = sp.symbols("u1 u2 theta", real=True)
e12_first = u1
e12_second = u2

# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

u1, u2, theta = sp.symbols("u1 u2 theta", real=True)
e12_first = ...
e12_second = ...

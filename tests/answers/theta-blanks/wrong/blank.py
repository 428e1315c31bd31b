# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

x3, x4, m, theta1, theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
entry_3_turned = ...
entry_4_turned = ...

# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

x1, x2, x3, x4, m = sp.symbols("x1 x2 x3 x4 m", real=True)
theta1, theta2 = sp.symbols("theta1 theta2", real=True)
first_turned = ...
second_turned = ...

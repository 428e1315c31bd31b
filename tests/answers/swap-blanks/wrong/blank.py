# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

x1, x2, x3, x4, m, theta1, theta2 = sp.symbols("x1 x2 x3 x4 m theta1 theta2", real=True)
third_of_swap = ...
cosine_at_third = ...

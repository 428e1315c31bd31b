# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
row_3_column_4 = ...
row_2_column_3 = ...

# score: 0.5/1
# status: refuted
# misconception: position-ignored

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
row_3_column_4 = sp.sin(theta2)
row_2_column_3 = 0

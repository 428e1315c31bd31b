# score: 0.5/1
# status: refuted
# misconception: column-form

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
row_3_column_4 = -sp.sin(m * theta2)
row_2_column_3 = 0

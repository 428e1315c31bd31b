# score: 1/1
# status: proved

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
row_3_column_4 = sp.cos(m * theta2 - sp.pi / 2)
row_2_column_3 = sp.S.Zero

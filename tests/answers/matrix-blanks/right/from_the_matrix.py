# score: 1/1
# status: proved

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
R = sp.diag(*(sp.Matrix([[sp.cos(m * t), sp.sin(m * t)], [-sp.sin(m * t), sp.cos(m * t)]]) for t in (theta1, theta2)))
row_3_column_4, row_2_column_3 = R[2, 3], R[1, 2]

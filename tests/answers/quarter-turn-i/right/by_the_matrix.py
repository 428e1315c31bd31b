# score: 1/1
# status: proved

import sympy as sp

row = sp.Matrix([[3, 4]]) * sp.Matrix([[0, 1], [-1, 0]])
quarter_turned = row[0] + sp.I * row[1]

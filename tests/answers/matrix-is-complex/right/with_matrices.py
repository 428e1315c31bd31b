# score: 4/4
# status: proved

import sympy as sp

x3, x4, m, theta2 = sp.symbols("x3 x4 m theta2", real=True)
c, s = sp.cos(m * theta2), sp.sin(m * theta2)
row = sp.Matrix([[x3, x4]]) * sp.Matrix([[c, s], [-s, c]])
third_by_matrix, fourth_by_matrix = row
second_number_turned = sp.exp(m * theta2 * sp.I) * x3 + sp.I * sp.exp(m * theta2 * sp.I) * x4
second_number_expanded = sp.expand(second_number_turned.rewrite(sp.cos))

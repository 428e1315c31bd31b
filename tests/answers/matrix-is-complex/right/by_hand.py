# score: 4/4
# status: proved

import sympy as sp

x3, x4, m, theta2 = sp.symbols("x3 x4 m theta2", real=True)
third_by_matrix = x3 * sp.cos(m * theta2) - x4 * sp.sin(m * theta2)
fourth_by_matrix = x3 * sp.sin(m * theta2) + x4 * sp.cos(m * theta2)
second_number_turned = (x3 + sp.I * x4) * sp.exp(sp.I * m * theta2)
second_number_expanded = third_by_matrix + sp.I * fourth_by_matrix
second_number_expanded = sp.expand(second_number_expanded)

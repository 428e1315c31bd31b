# score: 3/4
# status: error
# misconception: none

import sympy as sp

x3, x4, m, theta2 = sp.symbols("x3 x4 m theta2", real=True)
c, s = sp.cos(m * theta2), sp.sin(m * theta2)
third_by_matrix = x3 * c - x4 * s
fourth_by_matrix = x3 * s + x4 * c
second_number_turned = (x3 + sp.I * x4) * sp.exp(sp.I * m * theta2)
second_number_expanded = (x3 + sp.I * x4) * (c + sp.I * s)

# score: 4/4
# status: proved

import sympy as sp

x3, x4, m, theta2 = sp.symbols("x3 x4 m theta2", real=True)
second_number_turned = (x3 + sp.I * x4) * sp.exp(sp.I * m * theta2)
second_number_expanded = sp.expand(second_number_turned, complex=True)
third_by_matrix, fourth_by_matrix = second_number_expanded.as_real_imag()

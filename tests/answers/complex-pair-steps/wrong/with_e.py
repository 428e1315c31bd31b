# score: 3/4
# status: error
# misconception: none

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
product_multiplied = (x1 + sp.I * x2) * sp.exp(sp.I * m * theta)
imaginary_component = x1 * s + x2 * c
row_of_parts = sp.Matrix([[x1 * c - x2 * s, x1 * s + x2 * c]])
row_by_matrix = sp.Matrix([[x1, x2]]) * sp.Matrix([[c, s], [-s, c]])

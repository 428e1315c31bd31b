# score: 4/4
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
product_multiplied = sp.expand((x1 + sp.I * x2) * sp.exp(sp.I * m * theta), complex=True)
imaginary_component = sp.im(product_multiplied)
row_of_parts = sp.Matrix([[sp.re(product_multiplied), sp.im(product_multiplied)]])
row_by_matrix = sp.Matrix([[x1, x2]]) * sp.Matrix([[c, s], [-s, c]])

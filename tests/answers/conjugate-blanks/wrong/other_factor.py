# score: 0.5/1
# status: refuted
# misconception: wrong-factor-conjugated

import sympy as sp

x1, x2, y1, y2 = sp.symbols("x1 x2 y1 y2", real=True)
product = sp.expand((x1 - sp.I * x2) * (y1 + sp.I * y2))
product_real, product_imaginary = product.as_real_imag()

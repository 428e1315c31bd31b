# score: 1/1
# status: proved

import sympy as sp

x1, x2, y1, y2 = sp.symbols("x1 x2 y1 y2", real=True)
product = sp.expand((x1 + sp.I * x2) * sp.conjugate(y1 + sp.I * y2))
product_real, product_imaginary = sp.re(product), sp.im(product)

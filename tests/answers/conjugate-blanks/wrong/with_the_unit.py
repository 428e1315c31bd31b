# score: 0.5/1
# status: refuted
# misconception: none

import sympy as sp

x1, x2, y1, y2 = sp.symbols("x1 x2 y1 y2", real=True)
product_real = x1 * y1 + x2 * y2
product_imaginary = sp.I * (x2 * y1 - x1 * y2)

# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

x1, x2, y1, y2 = sp.symbols("x1 x2 y1 y2", real=True)
product_real = ...
product_imaginary = ...

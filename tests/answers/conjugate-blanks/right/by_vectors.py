# score: 1/1
# status: proved

import sympy as sp

x1, x2, y1, y2 = sp.symbols("x1 x2 y1 y2", real=True)
x, y = sp.Matrix([x1, x2, 0]), sp.Matrix([y1, y2, 0])
product_real, product_imaginary = x.dot(y), -x.cross(y)[2]

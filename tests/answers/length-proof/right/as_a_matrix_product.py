# score: 2/2
# status: proved

import sympy as sp

x1, x2, phi = sp.symbols("x1 x2 phi", real=True)
first = x1 * sp.cos(phi) - x2 * sp.sin(phi)
second = x1 * sp.sin(phi) + x2 * sp.cos(phi)
row = sp.Matrix([[first, second]])
squared_length = (row * row.T)[0].expand()
squared_length_short = sp.sqrt(x1**2 + x2**2) ** 2

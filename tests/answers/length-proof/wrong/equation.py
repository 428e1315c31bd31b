# score: 1/2
# status: error
# misconception: none

import sympy as sp

x1, x2, phi = sp.symbols("x1 x2 phi", real=True)
first = x1 * sp.cos(phi) - x2 * sp.sin(phi)
second = x1 * sp.sin(phi) + x2 * sp.cos(phi)
squared_length = sp.Eq(first**2 + second**2, x1**2 + x2**2)
squared_length_short = x1**2 + x2**2

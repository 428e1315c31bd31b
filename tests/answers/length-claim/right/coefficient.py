# score: 1/1
# status: proved

import sympy as sp

x1, x2, phi = sp.symbols("x1 x2 phi", real=True)
squared = sp.expand((x1 * sp.cos(phi) - x2 * sp.sin(phi)) ** 2 + (x1 * sp.sin(phi) + x2 * sp.cos(phi)) ** 2)
keeps_length = True
factor = squared.coeff(x1, 2)

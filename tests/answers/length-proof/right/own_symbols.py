# score: 2/2
# status: proved

import sympy as sp

x1, x2, phi = sp.symbols('x_1 x_2 phi')
squared_length = ((x1 * sp.cos(phi) - x2 * sp.sin(phi)) ** 2 + (x1 * sp.sin(phi) + x2 * sp.cos(phi)) ** 2).expand()
squared_length_short = x1 * x1 + x2 * x2

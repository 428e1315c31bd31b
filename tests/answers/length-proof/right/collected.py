# score: 2/2
# status: proved

import sympy as sp

x1, x2, phi = sp.symbols("x1 x2 phi", real=True)
first = x1 * sp.cos(phi) - x2 * sp.sin(phi)
second = x1 * sp.sin(phi) + x2 * sp.cos(phi)
squared_length = sp.collect(sp.expand(first**2 + second**2), [x1, x2])
squared_length_short = sp.trigsimp(squared_length)

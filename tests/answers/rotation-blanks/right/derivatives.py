# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = sp.diff(sp.cos(phi), phi)
lower_right = sp.Derivative(sp.sin(phi), phi)

# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = -sp.tan(phi) * sp.cos(phi)
lower_right = 1 / sp.sec(phi)

# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = -2 * sp.sin(phi / 2) * sp.cos(phi / 2)
lower_right = 1 - 2 * sp.sin(phi / 2) ** 2

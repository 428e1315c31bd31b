# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = sp.sin(-phi)
lower_right = sp.cos(-phi)

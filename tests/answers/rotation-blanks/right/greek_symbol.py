# score: 1/1
# status: proved

import sympy as sp

φ = sp.symbols("φ", real=True)
lower_left, lower_right = -sp.sin(φ), sp.cos(φ)

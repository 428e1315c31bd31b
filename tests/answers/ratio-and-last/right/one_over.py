# score: 2/2
# status: proved

import sympy as sp

b, d = sp.symbols("b d", positive=True)
neighbour_ratio = 1 / b ** (2 / d)
last_frequency = b ** (2 / d) / b

# score: 2/2
# status: proved

import sympy as sp

b, d = sp.symbols("b d", positive=True)
neighbour_ratio = b ** (-2 / d)
last_frequency = b ** (-(d - 2) / d)

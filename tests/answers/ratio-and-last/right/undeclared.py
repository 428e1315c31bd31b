# score: 2/2
# status: proved

import sympy as sp

b, d = sp.symbols("b d")
neighbour_ratio = b ** (-2 / d)
last_frequency = neighbour_ratio ** (d / 2 - 1)

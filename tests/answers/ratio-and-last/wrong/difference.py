# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

b, d = sp.symbols("b d", positive=True)
neighbour_ratio = b ** (-2 / d) - 1
last_frequency = b ** (-2 / d)

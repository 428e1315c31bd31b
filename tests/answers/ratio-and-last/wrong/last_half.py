# score: 1/2
# status: refuted
# misconception: exponent-halved

import sympy as sp

b, d = sp.symbols("b d", positive=True)
neighbour_ratio = b ** (-2 / d)
last_frequency = b ** (-(d / 2 - 1) / d)

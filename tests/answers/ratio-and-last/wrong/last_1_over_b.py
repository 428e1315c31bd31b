# score: 1/2
# status: refuted
# misconception: exponent-linspace

import sympy as sp

b, d = sp.symbols("b d", positive=True)
neighbour_ratio = b ** (-2 / d)
last_frequency = 1 / b

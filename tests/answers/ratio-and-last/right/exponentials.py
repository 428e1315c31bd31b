# score: 2/2
# status: proved

import sympy as sp

b, d = sp.symbols("b d", positive=True)
neighbour_ratio = sp.exp(-2 * sp.log(b) / d)
last_frequency = sp.exp((2 / d - 1) * sp.log(b))

# score: 2/2
# status: proved

import sympy as sp

b, d = sp.symbols("b d", positive=True)
j = sp.Symbol("j", positive=True)
theta = b ** (-2 * (j - 1) / d)
neighbour_ratio = sp.powsimp(theta.subs(j, j + 1) / theta)
last_frequency = theta.subs(j, d / 2)

# score: 1/1
# status: proved

import sympy as sp

b = sp.Symbol("b", positive=True)
j, d = sp.symbols("j d")
theta = b ** (-2 * (j - 1) / d)
second_of_three, third_of_three = (theta.subs({j: pair, d: 6}) for pair in (2, 3))

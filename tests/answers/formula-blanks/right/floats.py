# score: 1/1
# status: proved

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = b ** (-2 / 6)
third_of_three = b ** (-4 / 6)

# score: 1/1
# status: proved

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = 1 / sp.cbrt(b)
third_of_three = second_of_three**2

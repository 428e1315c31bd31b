# score: 1/1
# status: proved

import sympy as sp

b = sp.Symbol("b", positive=True)
second_of_three = sp.exp(-sp.log(b) / 3)
third_of_three = sp.exp(-2 * sp.log(b) / 3)

# score: 1/1
# status: proved

import sympy as sp

case = 2
second_without_sign = sp.sqrt(sp.Integer(25) ** 2 - 24**2)

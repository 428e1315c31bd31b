# score: 1/1
# status: proved

import sympy as sp

first_look = "B"
by_definition = [sp.Integer(-2), 1, -3, -4]

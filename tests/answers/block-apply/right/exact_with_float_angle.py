# score: 1/1
# status: tested

import sympy as sp

case = 1
a = 27 * 0.1
at_position = [-4 * sp.cos(a) + 5 * sp.sin(a), -4 * sp.sin(a) - 5 * sp.cos(a)]

# score: 1/1
# status: proved

import sympy as sp

case = 1
one_period = 20 * sp.sqrt(10) * sp.pi / sp.sqrt(10)

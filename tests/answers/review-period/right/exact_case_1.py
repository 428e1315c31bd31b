# score: 1/1
# status: proved

import sympy as sp

case = 1
period_j = 2 * sp.pi * 27

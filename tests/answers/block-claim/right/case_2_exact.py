# score: 1/1
# status: proved

import sympy as sp

case = 2
leftover = sp.pi / 4
is_identity = leftover == 0

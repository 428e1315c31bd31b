# score: 1/1
# status: proved

import sympy as sp

case = 1
leftover = sp.Mod(13 * sp.pi / 3, 2 * sp.pi)
is_identity = bool(leftover == 0)

# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

at_30_degrees = sp.cos(sp.pi / 6)

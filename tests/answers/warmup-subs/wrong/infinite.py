# score: 0/1
# status: error
# misconception: none

import sympy as sp

at_30_degrees = sp.oo

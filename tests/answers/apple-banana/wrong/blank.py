# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

theta = sp.symbols("theta", real=True)
e_2 = ...
e_4 = ...

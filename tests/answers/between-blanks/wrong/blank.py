# score: 0/1
# status: unattempted
# misconception: none

import sympy as sp

theta = sp.symbols("theta", real=True)
between_5_8 = ...
between_12_15 = ...

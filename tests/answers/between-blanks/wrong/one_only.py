# score: 0.5/1
# status: error
# misconception: none

import sympy as sp

theta = sp.symbols("theta", real=True)
between_5_8 = -3 * theta
between_12_15 = ...

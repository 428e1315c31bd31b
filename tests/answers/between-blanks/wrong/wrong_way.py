# score: 0/1
# status: refuted
# misconception: distance-backwards

import sympy as sp

theta = sp.symbols("theta", real=True)
between_5_8 = 3 * theta
between_12_15 = 3 * theta

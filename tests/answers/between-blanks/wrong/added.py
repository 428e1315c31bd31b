# score: 0/1
# status: refuted
# misconception: transpose-forgotten

import sympy as sp

theta = sp.symbols("theta", real=True)
between_5_8 = 13 * theta
between_12_15 = 27 * theta

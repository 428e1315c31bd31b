# score: 0/1
# status: refuted
# misconception: none

import sympy as sp

quarter_turned = 3 + 4 * sp.I

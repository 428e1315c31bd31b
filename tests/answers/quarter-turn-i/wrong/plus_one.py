# score: 0/1
# status: refuted
# misconception: i-squared-is-plus-one

import sympy as sp

quarter_turned = 4 + 3 * sp.I

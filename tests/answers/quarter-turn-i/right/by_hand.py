# score: 1/1
# status: proved

import sympy as sp

quarter_turned = -4 + 3 * sp.I

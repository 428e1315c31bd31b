# score: 1/1
# status: proved

import sympy as sp

quarter_turned = sp.I * (3 + 4 * sp.I)

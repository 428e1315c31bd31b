# score: 1/1
# status: proved

import sympy as sp

quarter_turned = (3 + 4 * sp.I) * sp.exp(sp.I * sp.pi / 2)

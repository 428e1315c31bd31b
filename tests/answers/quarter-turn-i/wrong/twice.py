# score: 0/1
# status: refuted
# misconception: applied-twice

import sympy as sp

quarter_turned = sp.expand(sp.I**2 * (3 + 4 * sp.I))

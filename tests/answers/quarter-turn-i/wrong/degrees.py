# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import sympy as sp

quarter_turned = (3 + 4 * sp.I) * sp.exp(90 * sp.I)

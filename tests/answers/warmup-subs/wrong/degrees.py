# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import sympy as sp

phi = sp.symbols("phi", real=True)
difference = sp.cos(phi) ** 2 - sp.sin(phi) ** 2
at_30_degrees = difference.subs(phi, 30)

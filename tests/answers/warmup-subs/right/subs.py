# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
difference = sp.cos(phi) ** 2 - sp.sin(phi) ** 2
at_30_degrees = difference.subs(phi, sp.pi / 6)

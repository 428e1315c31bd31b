# score: 1/1
# status: tested

import sympy as sp

at_30_degrees = (sp.cos(sp.pi / 6) ** 2 - sp.sin(sp.pi / 6) ** 2).evalf()

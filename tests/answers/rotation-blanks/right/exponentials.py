# score: 1/1
# status: proved

import sympy as sp

phi = sp.symbols("phi", real=True)
lower_left = (sp.exp(-sp.I * phi) - sp.exp(sp.I * phi)) / (2 * sp.I)
lower_right = (sp.exp(sp.I * phi) + sp.exp(-sp.I * phi)) / 2

# score: 1/1
# status: proved

import sympy as sp

theta = sp.symbols("theta", real=True)
e_2 = (1 + 2 * sp.I) * (sp.cos(2 * theta) + sp.I * sp.sin(2 * theta))
e_4 = (3 - sp.I) * (sp.cos(4 * theta) + sp.I * sp.sin(4 * theta))

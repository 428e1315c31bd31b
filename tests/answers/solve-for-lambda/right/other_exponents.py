# score: 2/2
# status: proved

import sympy as sp

d, L, L_new, lam = sp.symbols("d L L_new lam", positive=True)
growth_of_last = lam ** (1 - 2 / d)
lam_needed = sp.exp(sp.log(L_new / L) * d / (d - 2))
growth_of_first = sp.Integer(1)

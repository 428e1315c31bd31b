# score: 2/2
# status: proved

import sympy as sp

d, L, L_new, lam = sp.symbols("d L L_new lam", positive=True)
p = sp.Symbol("p", positive=True)
growth_of_last = lam ** ((d - 2) / d)
lam_needed = sp.solve(sp.Eq(lam**p, L_new / L), lam)[0].subs(p, (d - 2) / d)
growth_of_first = 1

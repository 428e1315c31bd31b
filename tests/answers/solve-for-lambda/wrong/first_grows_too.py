# score: 1.3333/2
# status: refuted
# misconception: base-slows-all-alike

import sympy as sp

d, L, L_new, lam = sp.symbols("d L L_new lam", positive=True)
growth_of_last = lam ** ((d - 2) / d)
lam_needed = (L_new / L) ** (d / (d - 2))
growth_of_first = L_new / L

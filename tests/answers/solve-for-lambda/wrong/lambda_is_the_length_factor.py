# score: 1.3333/2
# status: refuted
# misconception: length-factor-for-base-factor

import sympy as sp

d, L, L_new, lam = sp.symbols("d L L_new lam", positive=True)
growth_of_last = lam ** ((d - 2) / d)
lam_needed = L_new / L
growth_of_first = 1

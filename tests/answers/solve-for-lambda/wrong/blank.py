# score: 0/2
# status: unattempted
# misconception: none

import sympy as sp

d, L, L_new, lam = sp.symbols("d L L_new lam", positive=True)
growth_of_last = ...
lam_needed = ...
growth_of_first = ...

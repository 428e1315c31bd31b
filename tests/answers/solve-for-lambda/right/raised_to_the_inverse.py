# score: 2/2
# status: proved

import sympy as sp

d, L, L_new, lam = sp.symbols("d L L_new lam", positive=True)
exponent = (d - 2) / d
growth_of_last = lam**exponent
lam_needed = (L_new / L) ** (1 / exponent)
growth_of_first = lam**0

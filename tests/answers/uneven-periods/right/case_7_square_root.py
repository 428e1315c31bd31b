# score: 1/1
# status: proved

import sympy as sp

case = 7  # d = 4: two pairs, and the last one grows by the root of the factor
grow_alike = False
factors = [1, sp.sqrt(32)]

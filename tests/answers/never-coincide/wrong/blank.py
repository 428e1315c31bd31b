# score: 0/2
# status: unattempted
# misconception: none

import sympy as sp

t, k = sp.symbols("t k", real=True)
meets_again = ...
pi_would_be = ...

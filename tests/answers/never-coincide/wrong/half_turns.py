# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

t, k = sp.symbols("t k", real=True)
meets_again = False
pi_would_be = t / k

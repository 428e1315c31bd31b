# score: 0/2
# status: refuted
# misconception: comes-round-again

import sympy as sp

t, k = sp.symbols("t k", real=True)
meets_again = True
pi_would_be = t / (2 * k)

# score: 2/2
# status: proved

import sympy as sp

t, k = sp.symbols("t k", real=True)
meets_again = False
pi_would_be = t / (2 * k)

# score: 2/2
# status: proved

import sympy as sp

t, k = sp.symbols("t k", real=True)
meets_again = False
one_turn = t / k
pi_would_be = one_turn / 2

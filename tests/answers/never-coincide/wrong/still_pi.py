# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

meets_again = False
pi_would_be = sp.pi

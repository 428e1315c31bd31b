# score: 2/2
# status: proved

import sympy as sp

t, k = sp.symbols("t k", positive=True)
unknown = sp.Symbol("unknown")
meets_again = False
pi_would_be = sp.solve(sp.Eq(t, 2 * unknown * k), unknown)[0]

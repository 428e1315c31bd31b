# score: 2/2
# status: proved

import sympy as sp

m = sp.symbols("m", integer=True)
at_whole_positions = sp.diag(1, (-1) ** m)

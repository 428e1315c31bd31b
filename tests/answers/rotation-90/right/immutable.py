# score: 1/1
# status: proved

import sympy as sp

quarter_turn = sp.ImmutableMatrix([[0, 1], [-1, 0]])

# score: 1/1
# status: proved

import sympy as sp

quarter_turn = sp.Array([[0, 1], [-1, 0]])

# score: 1/1
# status: proved

import sympy as sp

flaw = "(b)"
row = [sp.cos(sp.pi / 2), sp.sin(sp.pi / 2)]
both_at_3 = sp.Matrix([row, row])

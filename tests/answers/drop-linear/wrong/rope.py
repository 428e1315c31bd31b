# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

x1, x2, m = sp.symbols("x1 x2 m", real=True)
c, s = sp.cos(m), sp.sin(m)
first, second = c * x1 - s * x2, s * x1 + c * x2
stretched_turn = [first, second]

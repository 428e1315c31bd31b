# score: 0/2
# status: unattempted
# misconception: none

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
solution_at_m = ...
solution_rate = ...

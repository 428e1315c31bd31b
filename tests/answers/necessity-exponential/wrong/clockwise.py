# score: 0/2
# status: refuted
# misconception: clockwise

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
solution_at_m = sp.Matrix([[c, -s], [s, c]])
solution_rate = sp.diff(solution_at_m, m)

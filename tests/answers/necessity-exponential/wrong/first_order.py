# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
A = sp.Matrix([[0, theta], [-theta, 0]])
solution_at_m = sp.eye(2) + m * A
solution_rate = A

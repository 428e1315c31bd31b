# score: 0/2
# status: refuted
# misconception: none

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
S = sp.Matrix([[1, 0, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1]])
c1, s1 = sp.cos(m * theta1), sp.sin(m * theta1)
c2, s2 = sp.cos(m * theta2), sp.sin(m * theta2)
blocks = sp.Matrix([[c1, s1], [-s1, c1]]), sp.Matrix([[c2, s2], [-s2, c2]])
seen_in_basis = S * sp.diag(*blocks)

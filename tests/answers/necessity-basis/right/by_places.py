# score: 2/2
# status: proved

import sympy as sp

m, theta1, theta2 = sp.symbols("m theta1 theta2", real=True)
S = sp.Matrix([[1, 0, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1]])
c1, s1 = sp.cos(m * theta1), sp.sin(m * theta1)
c2, s2 = sp.cos(m * theta2), sp.sin(m * theta2)
blocks = sp.Matrix([[c1, s1], [-s1, c1]]), sp.Matrix([[c2, s2], [-s2, c2]])
order = [0, 2, 1, 3]
R = sp.diag(*blocks)
seen_in_basis = sp.Matrix(4, 4, lambda i, j: R[order[i], order[j]])

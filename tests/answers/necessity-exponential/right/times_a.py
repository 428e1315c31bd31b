# score: 2/2
# status: proved

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
A = sp.Matrix([[0, theta], [-theta, 0]])
solution_at_m = c * sp.eye(2) + s / theta * A
solution_rate = sp.Matrix([[c, s], [-s, c]]) * A

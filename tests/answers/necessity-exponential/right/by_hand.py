# score: 2/2
# status: proved

import sympy as sp

m, theta = sp.symbols("m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
solution_at_m = sp.Matrix([[c, s], [-s, c]])
solution_rate = theta * sp.Matrix([[-s, c], [-c, -s]])

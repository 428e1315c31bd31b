# score: 1/1
# status: proved

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
c, s = sp.cos(m * theta), sp.sin(m * theta)
real_component = (sp.Matrix([[x1, x2]]) * sp.Matrix([[c, s], [-s, c]]))[0]

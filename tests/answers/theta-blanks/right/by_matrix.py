# score: 1/1
# status: proved

import sympy as sp

x3, x4, m, theta1, theta2 = sp.symbols("x3 x4 m theta1 theta2", real=True)
c, s = sp.cos(m * theta2), sp.sin(m * theta2)
turned = sp.Matrix([[x3, x4]]) * sp.Matrix([[c, s], [-s, c]])
entry_3_turned, entry_4_turned = turned

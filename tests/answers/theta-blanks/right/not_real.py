# score: 1/1
# status: proved

import sympy as sp

x3, x4, m, theta2 = sp.symbols("x3 x4 m theta2")
angle = m * theta2
entry_3_turned = x3 * sp.cos(angle) - x4 * sp.sin(angle)
entry_4_turned = x4 * sp.cos(angle) + x3 * sp.sin(angle)

# score: 0/1
# status: refuted
# misconception: degrees-for-radians

import sympy as sp

x1, x2, m, theta = sp.symbols("x1 x2 m theta", real=True)
angle = m * theta * 180 / sp.pi
real_component = x1 * sp.cos(angle) - x2 * sp.sin(angle)

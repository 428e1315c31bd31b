# score: 1/1
# status: proved

import sympy as sp

x1, x2, x3, x4, m, theta1, theta2 = sp.symbols("x1 x2 x3 x4 m theta1 theta2", real=True)
def R(t):
    return sp.Matrix([[sp.cos(m * t), sp.sin(m * t)], [-sp.sin(m * t), sp.cos(m * t)]])


half_first = (sp.Matrix([[x1, x3]]) * R(theta1))[0]
half_second = (sp.Matrix([[x2, x4]]) * R(theta2))[0]

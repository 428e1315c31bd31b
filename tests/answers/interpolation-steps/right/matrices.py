# score: 2/2
# status: proved

import sympy as sp

x1, x2, m, theta, L, L_new = sp.symbols("x1 x2 m theta L L_new", positive=True)


def turn(a):
    c, s = sp.cos(a), sp.sin(a)
    return sp.Matrix([[x1, x2]]) * sp.Matrix([[c, s], [-s, c]])


angle_of_slower = m * theta * L / L_new
pair_slower = turn(angle_of_slower)
pair_nearer = turn((m * L / L_new) * theta)
period_slower = (2 * sp.pi / theta) * (L_new / L)

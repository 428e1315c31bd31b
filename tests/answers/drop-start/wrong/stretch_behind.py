# score: 0/2
# status: refuted
# misconception: fixed-matrix-behind

import sympy as sp

m = sp.symbols("m", real=True)


def turn(angle):
    c, s = sp.cos(angle), sp.sin(angle)
    return sp.Matrix([[c, s], [-s, c]])


late_start = turn(m) * sp.diag(2, 1)

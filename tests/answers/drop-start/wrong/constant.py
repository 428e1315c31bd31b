# score: 0/2
# status: refuted
# misconception: carries-no-position

import sympy as sp

m = sp.symbols("m", real=True)


def turn(angle):
    c, s = sp.cos(angle), sp.sin(angle)
    return sp.Matrix([[c, s], [-s, c]])


late_start = sp.diag(2, 1)

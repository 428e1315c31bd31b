# score: 2/2
# status: proved

import sympy as sp

m = sp.symbols("m", real=True)


def turn(angle):
    c, s = sp.cos(angle), sp.sin(angle)
    return sp.Matrix([[c, s], [-s, c]])


late_start = sp.Matrix([[1, 1], [0, 0]]) * turn(m)

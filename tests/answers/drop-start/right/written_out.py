# score: 2/2
# status: proved

import sympy as sp

m = sp.symbols("m", real=True)


def turn(angle):
    c, s = sp.cos(angle), sp.sin(angle)
    return sp.Matrix([[c, s], [-s, c]])


c, s = sp.cos(m / 2), sp.sin(m / 2)
late_start = sp.Matrix([[3 * c + s, 3 * s - c], [-s, c]])

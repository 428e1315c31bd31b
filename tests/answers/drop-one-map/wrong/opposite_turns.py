# score: 0/2
# status: refuted
# misconception: key-turned-backwards

import sympy as sp

m, n = sp.symbols("m n", real=True)


def turn(angle):
    c, s = sp.cos(angle), sp.sin(angle)
    return sp.Matrix([[c, s], [-s, c]])


query_map = turn(m)
key_map = turn(-n)

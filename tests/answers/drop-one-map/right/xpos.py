# score: 2/2
# status: proved

import sympy as sp

m, n = sp.symbols("m n", real=True)


def turn(angle):
    c, s = sp.cos(angle), sp.sin(angle)
    return sp.Matrix([[c, s], [-s, c]])


query_map = sp.Rational(11, 10) ** m * turn(m / 3)
key_map = sp.Rational(11, 10) ** -n * turn(n / 3)

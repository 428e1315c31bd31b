# score: 3/3
# status: proved

import sympy as sp


def rope_block(m, theta):
    c, s = sp.cos(m * theta), sp.sin(m * theta)
    return sp.Matrix([[c, s], [-s, c]])

# score: 3/3
# status: tested

import numpy as np
import sympy as sp


def turn_pair(x, m, theta):
    angle = float(m * theta)
    R = sp.Matrix([[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]])
    return np.array(sp.Matrix([list(x)]) * R, dtype=float)[0]

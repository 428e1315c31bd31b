# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 3
x, m, faulty_x, y, n = numbers("review-faulty-again", case)
def program(v, at, slip):
    theta = (1, 1 / 100) if slip == "exponent" else (1, 1 / 10)
    pairs = ((0, 2), (1, 3)) if slip == "layout" else ((0, 1), (2, 3))
    angle = {"sign": -at, "position": at + 1}.get(slip, at)
    out = np.zeros(4)
    for (i, k), t in zip(pairs, theta):
        c, s = np.cos(angle * t), np.sin(angle * t)
        out[i], out[k] = c * v[i] - s * v[k], s * v[i] + c * v[k]
    return out

slips = ["sign", "layout", "position", "exponent"]

fits = [one for one in slips if np.allclose(program(x, m, one), faulty_x, atol=2e-3)]
foretold_y = program(y, n, next(one for one in slips if one not in fits))

# score: 1.6/2
# status: refuted
# misconception: input-mutated

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    v[:] = [c * v[0] - s * v[1], s * v[0] + c * v[1]]
    return v

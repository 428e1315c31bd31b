# score: 0/2
# status: refuted
# misconception: normalised-on-the-way

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    length = np.linalg.norm(v)
    w = v / length if length > 0 else v
    return np.array([c * w[0] - s * w[1], s * w[0] + c * w[1]])

# score: 0/5
# status: refuted
# misconception: reversed-frequencies

import numpy as np


def rope(x, position, theta):
    left = list(theta)
    out = []
    for a, b in x.reshape(-1, 2):
        t = left.pop()
        out.append(a * np.cos(position * t) - b * np.sin(position * t))
        out.append(a * np.sin(position * t) + b * np.cos(position * t))
    return np.array(out)

# score: 6/6
# status: proved

from math import cos, sin

import numpy as np


def rope(x, positions, theta):
    if len(x.shape) > 2:
        rows = np.broadcast_to(positions, x.shape[:-1])
        return tuple(rope(part, row, theta) for part, row in zip(x, rows))
    result = []
    for vector, m in zip(x.tolist(), positions.tolist()):
        turned = []
        for a, b, t in zip(vector[::2], vector[1::2], theta.tolist()):
            turned.append(cos(m * t) * a - sin(m * t) * b)
            turned.append(sin(m * t) * a + cos(m * t) * b)
        result.append(tuple(turned))
    return tuple(result)

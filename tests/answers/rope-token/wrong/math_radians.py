# score: 0/5
# status: refuted
# misconception: degrees-for-radians

import math

import numpy as np


def rope(x, position, theta):
    out = np.zeros(len(x))
    for j in range(len(x) // 2):
        angle = math.radians(position * theta[j])
        out[2 * j] = math.cos(angle) * x[2 * j] - math.sin(angle) * x[2 * j + 1]
        out[2 * j + 1] = math.sin(angle) * x[2 * j] + math.cos(angle) * x[2 * j + 1]
    return out

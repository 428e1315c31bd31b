# score: 0/5
# status: refuted
# misconception: overwritten

import math


def rope(x, position, theta):
    out = list(x)
    for j in range(len(theta)):
        a, b = float(x[2 * j]), float(x[2 * j + 1])
        phi = position * float(theta[j])
        a = a * math.cos(phi) - b * math.sin(phi)
        b = a * math.sin(phi) + b * math.cos(phi)
        out[2 * j], out[2 * j + 1] = a, b
    return out

# score: 0/5
# status: refuted
# misconception: frequencies-hard-coded

import math


def rope(x, position, theta):
    d = len(x)
    out = []
    for j in range(1, d // 2 + 1):
        angle = position / 10000 ** (2 * (j - 1) / d)
        a, b = x[2 * j - 2], x[2 * j - 1]
        out += [math.cos(angle) * a - math.sin(angle) * b, math.sin(angle) * a + math.cos(angle) * b]
    return out

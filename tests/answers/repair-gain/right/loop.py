# score: 2/2
# status: proved

import math


def repaired_gain(x, gain, m, theta):
    q = x * gain
    out = []
    for j, t in enumerate(theta):
        c, s = math.cos(m * t), math.sin(m * t)
        out += [c * q[2 * j] - s * q[2 * j + 1], s * q[2 * j] + c * q[2 * j + 1]]
    return out

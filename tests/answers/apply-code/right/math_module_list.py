# score: 3/3
# status: proved

import math


def turn_pair(x, m, theta):
    c = math.cos(m * theta)
    s = math.sin(m * theta)
    return [c * x[0] - s * x[1], s * x[0] + c * x[1]]

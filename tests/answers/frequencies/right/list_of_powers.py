# score: 4/4
# status: proved

import math


def frequencies(d, base=10000.0):
    return [math.pow(base, -2 * (j - 1) / d) for j in range(1, d // 2 + 1)]

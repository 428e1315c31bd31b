# score: 0/4
# status: refuted
# misconception: wrong-logarithm

import math


def frequencies(d, base=10000.0):
    return [math.exp(-i / d * math.log2(base)) for i in range(0, d, 2)]

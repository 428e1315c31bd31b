# score: 0/2
# status: refuted
# misconception: exponent-off-by-one

import math


def repaired_exponent(d, base=10000.0):
    result = []
    for i in range(2, d + 2, 2):
        result.append(math.exp(-i * math.log(base) / d))
    return result

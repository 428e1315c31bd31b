# score: 2/2
# status: proved

import math

import numpy as np


def repaired_exponent(d, base=10000.0):
    theta = np.zeros(d // 2)
    for j in range(1, d // 2 + 1):
        theta[j - 1] = math.exp(-2 * (j - 1) / d * math.log(base))
    return theta

# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    theta, result = 1.0, []
    for _ in range(d // 2):
        result.append(theta)
        theta = theta * base ** (-2 / d)
    return np.array(result)

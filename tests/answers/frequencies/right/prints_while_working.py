# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    theta = base ** (-2 * np.arange(d // 2) / d)
    print("pairs:", d // 2, "first:", theta[0])
    return theta

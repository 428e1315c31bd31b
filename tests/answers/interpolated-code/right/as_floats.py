# score: 2/2
# status: proved

import numpy as np


def interpolated(theta, factor):
    theta = np.asarray(theta, dtype=float)
    return theta / float(factor)

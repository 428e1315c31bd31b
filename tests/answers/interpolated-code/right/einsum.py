# score: 2/2
# status: proved

import numpy as np


def interpolated(theta, factor):
    return np.einsum("j,->j", theta, 1.0 / factor)

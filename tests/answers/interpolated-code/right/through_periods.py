# score: 2/2
# status: tested

import numpy as np


def interpolated(theta, factor):
    return np.array([1 / (factor / one) if one else one for one in theta])

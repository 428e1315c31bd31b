# score: 0/5
# status: refuted
# misconception: small-angle-series

import numpy as np


def rope(x, position, theta):
    angle = position * theta
    return np.stack([x[0::2] - angle * x[1::2], angle * x[0::2] + x[1::2]], axis=-1).ravel()

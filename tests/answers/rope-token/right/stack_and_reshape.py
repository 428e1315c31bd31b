# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    angle = position * theta
    first, second = x[::2], x[1::2]
    turned = [first * np.cos(angle) - second * np.sin(angle), first * np.sin(angle) + second * np.cos(angle)]
    return np.stack(turned, axis=-1).reshape(x.shape)

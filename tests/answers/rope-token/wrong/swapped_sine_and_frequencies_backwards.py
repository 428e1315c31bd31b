# score: 0/5
# status: refuted
# misconception: sine-cosine-swapped + reversed-frequencies

import numpy as np


def rope(x, position, theta):
    s, c = np.cos(position * theta[::-1]), np.sin(position * theta[::-1])
    return np.stack([c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]], axis=-1).ravel()

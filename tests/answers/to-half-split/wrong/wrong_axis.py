# score: 0/2
# status: refuted
# misconception: another-size

import numpy as np


def to_half_split(x):
    return np.stack([x[..., 0::2], x[..., 1::2]], axis=0)[0, 0]

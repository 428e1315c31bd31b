# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def to_half_split(x):
    h = np.shape(x)[-1] // 2
    return np.concatenate([x[..., h:], x[..., :h]], axis=-1)

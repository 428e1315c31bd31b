# score: 0/2
# status: refuted
# misconception: permutation-backwards

import numpy as np


def to_half_split(x):
    h = np.shape(x)[-1] // 2
    return np.stack([x[..., :h], x[..., h:]], axis=-1).reshape(np.shape(x))

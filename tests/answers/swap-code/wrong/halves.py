# score: 0/2
# status: refuted
# misconception: half-split

import numpy as np


def swap(x):
    h = np.shape(x)[-1] // 2
    return np.concatenate([-x[..., h:], x[..., :h]], axis=-1)

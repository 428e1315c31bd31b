# score: 0/2
# status: refuted
# misconception: second-entries-first

import numpy as np


def to_half_split(x):
    return np.concatenate([x[..., 1::2], x[..., 0::2]], axis=-1)

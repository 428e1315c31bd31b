# score: 2/2
# status: proved

import numpy as np


def to_half_split(x):
    d = np.shape(x)[-1]
    order = np.argsort(np.arange(d) % 2, kind="stable")
    return np.asarray(x)[..., order]

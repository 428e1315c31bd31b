# score: 2/2
# status: proved

import numpy as np


def to_half_split(x):
    d = np.shape(x)[-1]
    return np.asarray(x)[..., [*range(0, d, 2), *range(1, d, 2)]]

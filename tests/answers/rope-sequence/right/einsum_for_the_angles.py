# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    angles = np.einsum("...l,p->...lp", positions, theta)
    cos = np.repeat(np.cos(angles), 2, axis=-1)
    sin = np.repeat(np.sin(angles), 2, axis=-1)
    pairs = x.reshape(x.shape[:-1] + (-1, 2))
    crossed = np.stack([-pairs[..., 1], pairs[..., 0]], axis=-1).reshape(x.shape)
    return x * cos + crossed * sin

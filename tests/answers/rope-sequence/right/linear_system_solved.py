# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    """The turned pair is the one which, turned back, gives x."""
    a = np.broadcast_to(positions, x.shape[:-1])[..., None] * theta
    c, s = np.cos(a), np.sin(a)
    back = np.stack([np.stack([c, s], -1), np.stack([-s, c], -1)], -2)
    pairs = x.reshape(x.shape[:-1] + (-1, 2, 1))
    return np.linalg.solve(back, pairs).reshape(x.shape)

# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    a = positions[..., None] * theta
    R = np.stack([np.stack([np.cos(a), np.sin(a)], -1), np.stack([-np.sin(a), np.cos(a)], -1)], -2)
    pairs = x.reshape(*x.shape[:-1], -1, 2)
    return np.einsum("...pi,...pij->...pj", pairs, R).reshape(x.shape)

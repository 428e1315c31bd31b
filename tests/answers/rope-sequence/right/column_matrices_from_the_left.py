# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    a = positions[..., None] * theta
    # R^T as it stands to the left of a column
    R = np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
    R = np.moveaxis(R, (0, 1), (-2, -1))
    columns = x.reshape(x.shape[:-1] + (-1, 2, 1))
    return np.matmul(R, columns).reshape(x.shape)

# score: 6/6
# status: proved

import numpy as np


def one_token(row, m, theta):
    n = len(theta)
    zero = np.zeros((2, 2))
    grid = [[zero] * n for _ in range(n)]
    for j, t in enumerate(theta):
        grid[j][j] = np.array([[np.cos(m * t), np.sin(m * t)], [-np.sin(m * t), np.cos(m * t)]])
    return row @ np.block(grid)


def rope(x, positions, theta):
    d = x.shape[-1]
    rows = x.reshape(-1, d)
    where = np.broadcast_to(positions, x.shape[:-1]).reshape(-1)
    return np.array([one_token(r, m, theta) for r, m in zip(rows, where)]).reshape(x.shape)

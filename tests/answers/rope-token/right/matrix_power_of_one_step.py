# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    out = []
    for pair, t in zip(x.reshape(-1, 2), theta):
        step = np.array([[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]])
        out.append(pair @ np.linalg.matrix_power(step, position))
    return np.concatenate(out)

# score: 0/5
# status: refuted
# misconception: reflection

import numpy as np


def rope(x, position, theta):
    pairs = []
    for pair, t in zip(x.reshape(-1, 2), theta):
        c, s = np.cos(position * t), np.sin(position * t)
        pairs.append(pair @ np.array([[c, s], [s, -c]]))
    return np.concatenate(pairs)

# score: 4/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    a, b = position * theta[0], position * theta[-1]
    R = np.array(
        [
            [np.cos(a), np.sin(a), 0, 0],
            [-np.sin(a), np.cos(a), 0, 0],
            [0, 0, np.cos(b), np.sin(b)],
            [0, 0, -np.sin(b), np.cos(b)],
        ]
    )
    return x @ R

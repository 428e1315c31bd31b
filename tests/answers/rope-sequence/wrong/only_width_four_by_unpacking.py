# score: 4.5/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    t1, t2 = theta
    a, b, e, f = np.moveaxis(x, -1, 0)
    p, q = positions * t1, positions * t2
    return np.stack(
        [
            np.cos(p) * a - np.sin(p) * b,
            np.sin(p) * a + np.cos(p) * b,
            np.cos(q) * e - np.sin(q) * f,
            np.sin(q) * e + np.cos(q) * f,
        ],
        axis=-1,
    )

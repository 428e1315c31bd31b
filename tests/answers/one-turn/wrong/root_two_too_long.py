# score: 0/2
# status: refuted
# misconception: scaled-on-the-way

import numpy as np


def next_state(v, theta):
    return np.sqrt(2) * np.array(
        [np.cos(theta) * v[0] - np.sin(theta) * v[1], np.sin(theta) * v[0] + np.cos(theta) * v[1]]
    )

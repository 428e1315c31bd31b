# score: 0/2
# status: refuted
# misconception: rotation-multiplied

import numpy as np


def next_state(v, theta):
    return v * np.array([np.cos(theta), np.sin(theta)])

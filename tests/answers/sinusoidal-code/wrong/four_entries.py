# score: 3.25/4
# status: refuted
# misconception: some-widths

import numpy as np


def sinusoidal_embedding(position, theta):
    a = position * theta
    return np.array([np.sin(a[0]), np.cos(a[0]), np.sin(a[-1]), np.cos(a[-1])])

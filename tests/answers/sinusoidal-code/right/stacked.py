# score: 4/4
# status: proved

import numpy as np


def sinusoidal_embedding(position, theta):
    a = position * np.asarray(theta)
    return np.stack([np.sin(a), np.cos(a)], axis=1).reshape(-1)

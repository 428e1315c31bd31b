# score: 4/4
# status: proved

import numpy as np


def sinusoidal_embedding(position, theta):
    a = np.repeat(position * theta, 2)
    return np.where(np.arange(len(a)) % 2 == 0, np.sin(a), np.cos(a))

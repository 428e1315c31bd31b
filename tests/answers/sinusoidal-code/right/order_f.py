# score: 4/4
# status: proved

import numpy as np


def sinusoidal_embedding(position, theta):
    a = np.multiply(position, theta)
    return np.ravel([np.sin(a), np.cos(a)], order="F")

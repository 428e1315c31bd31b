# score: 4/4
# status: proved

import numpy as np


def sinusoidal_embedding(position, theta):
    a = position * theta
    return np.column_stack((np.sin(a), np.cos(a))).flatten()

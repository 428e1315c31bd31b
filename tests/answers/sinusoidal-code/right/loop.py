# score: 4/4
# status: proved

import numpy as np


def sinusoidal_embedding(position, theta):
    out = []
    for t in theta:
        out.append(np.sin(position * t))
        out.append(np.cos(position * t))
    return out

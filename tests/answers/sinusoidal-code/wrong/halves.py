# score: 0/4
# status: refuted
# misconception: sines-then-cosines

import numpy as np


def sinusoidal_embedding(position, theta):
    angles = position * theta
    return np.concatenate([np.sin(angles), np.cos(angles)])

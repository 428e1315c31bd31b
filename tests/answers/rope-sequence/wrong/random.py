# score: 0/6
# status: refuted
# misconception: not-repeatable

import numpy as np


def rope(x, positions, theta):
    angle = np.random.uniform(0, 2 * np.pi, size=x.shape[:-1] + theta.shape)
    return (x.view(complex) * np.exp(1j * angle)).view(float)

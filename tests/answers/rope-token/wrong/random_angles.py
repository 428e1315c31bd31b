# score: 0/5
# status: refuted
# misconception: not-repeatable

import numpy as np


def rope(x, position, theta):
    angle = np.random.default_rng().uniform(0, 2 * np.pi, size=len(theta))
    return (x.view(complex) * np.exp(1j * angle)).view(float)

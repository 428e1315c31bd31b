# score: 0/2
# status: refuted
# misconception: frequency-ignored

import numpy as np


def repaired_layout(x, positions, theta):
    angle = positions[..., None] * np.ones_like(theta)
    return (x.view(complex) * np.exp(1j * angle)).view(float)

# score: 4.5/6
# status: refuted
# misconception: gaps-forgotten

import numpy as np


def rope(x, positions, theta):
    m = np.linspace(positions[..., 0], positions[..., -1], x.shape[-2], axis=-1)
    return (x.view(complex) * np.exp(1j * m[..., None] * theta)).view(float)

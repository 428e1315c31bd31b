# score: 3/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    step = positions[..., 1] - positions[..., 0]
    assert step.shape == positions.shape[:-1]
    angle = positions[..., None] * theta
    return (x.view(complex) * np.exp(1j * angle)).view(float)

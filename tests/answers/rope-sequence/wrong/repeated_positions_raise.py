# score: 4.5/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    for row in positions.reshape(-1, x.shape[-2]):
        if len(set(row.tolist())) != len(row):
            raise ValueError("two tokens cannot be at one position")
    angle = positions[..., None] * theta
    return (x.view(complex) * np.exp(1j * angle)).view(float)

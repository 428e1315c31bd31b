# score: 5.5/6
# status: refuted
# misconception: input-mutated

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    z = x.view(complex) * np.exp(1j * angle)
    positions += 1  # ready for the next token
    return z.view(float)

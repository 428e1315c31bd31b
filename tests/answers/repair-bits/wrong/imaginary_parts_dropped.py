# score: 0/2
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def repaired_bits(x, positions, theta):
    angle = np.repeat(positions[..., None] * theta, 2, axis=-1)
    return (x * np.exp(1j * angle)).real + (1j * x * np.exp(1j * angle)).real

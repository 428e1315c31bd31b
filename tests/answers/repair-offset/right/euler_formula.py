# score: 2/2
# status: proved

import numpy as np


def repaired_offset(x, positions, theta):
    angle = positions[..., None] * theta
    plus, minus = np.exp(1j * angle), np.exp(-1j * angle)
    c = ((plus + minus) / 2).real
    s = ((plus - minus) / 2j).real
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)

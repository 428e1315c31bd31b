# score: 0/6
# status: refuted
# misconception: half-split + degrees-for-radians

import numpy as np


def rope(x, positions, theta):
    h = x.shape[-1] // 2
    angle = np.deg2rad(positions[..., None] * theta)
    z = (x[..., :h] + 1j * x[..., h:]) * (np.cos(angle) + 1j * np.sin(angle))
    return np.concatenate([z.real, z.imag], axis=-1)

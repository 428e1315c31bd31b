# score: 0/6
# status: refuted
# misconception: not-turned

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    for row, m in zip(out.reshape(-1, x.shape[-1]), np.broadcast_to(positions, x.shape[:-1]).flat):
        z = row[0::2] + 1j * row[1::2]
        z = z * np.exp(1j * m * theta)
        row = np.stack([z.real, z.imag], axis=-1).ravel()  # only the name, not the array
    return out

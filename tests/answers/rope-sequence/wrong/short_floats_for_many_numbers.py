# score: 5.5/6
# status: refuted
# misconception: few-digits-result

import numpy as np


def rope(x, positions, theta):
    z = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * positions[..., None] * theta)
    y = np.stack([z.real, z.imag], axis=-1).reshape(x.shape)
    return y if y.size < 4096 else y.astype(np.float32)

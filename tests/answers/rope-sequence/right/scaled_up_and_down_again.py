# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    y = x * np.sqrt(d)
    z = (y[..., ::2] + 1j * y[..., 1::2]) * np.exp(1j * positions[..., None] * theta)
    out = np.empty_like(x)
    out[..., ::2], out[..., 1::2] = z.real, z.imag
    return out / np.sqrt(d)

# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    step = np.exp(1j * theta)
    z = (x[..., ::2] + 1j * x[..., 1::2]) * step ** positions[..., None]
    out = np.empty(x.shape)
    out[..., ::2], out[..., 1::2] = z.real, z.imag
    return out

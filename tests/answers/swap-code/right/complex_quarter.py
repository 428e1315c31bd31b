# score: 2/2
# status: proved

import numpy as np


def swap(x):
    z = 1j * (x[..., 0::2] + 1j * x[..., 1::2])
    return np.stack([z.real, z.imag], axis=-1).reshape(np.shape(x))

# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    z = (x[..., 0::2] - 1j * x[..., 1::2]).conj()
    z = z * np.exp(-1j * positions[..., None] * theta).conj()
    d = x.shape[-1]
    both = np.concatenate([z.real, z.imag], axis=-1)
    place = np.arange(d).reshape(2, d // 2).T.ravel()
    return np.take(both, place, axis=-1)

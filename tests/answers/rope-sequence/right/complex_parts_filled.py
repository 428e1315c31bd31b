# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    z = np.empty(x.shape[:-1] + (x.shape[-1] // 2,), dtype=np.complex128)
    z.real = x[..., ::2]
    z.imag = x[..., 1::2]
    angle = np.multiply.outer(positions, theta)
    z = z * (np.cos(angle) + 1j * np.sin(angle))
    return np.stack((z.real, z.imag), -1).reshape(x.shape)

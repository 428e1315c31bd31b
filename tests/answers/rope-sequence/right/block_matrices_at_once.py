# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    angle = positions[..., None] * theta
    R = np.zeros(angle.shape[:-1] + (d, d))
    even = np.arange(0, d, 2)
    odd = even + 1
    R[..., even, even] = np.cos(angle)
    R[..., odd, odd] = np.cos(angle)
    R[..., even, odd] = np.sin(angle)
    R[..., odd, even] = -np.sin(angle)
    return np.einsum("...i,...ij->...j", x, R)

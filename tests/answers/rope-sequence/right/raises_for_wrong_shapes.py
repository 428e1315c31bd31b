# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    if d % 2:
        raise ValueError(f"the width must be even, but it is {d}")
    if len(theta) != d // 2:
        raise ValueError(f"{d // 2} frequencies are needed, but there are {len(theta)}")
    if positions.shape not in (x.shape[-2:-1], x.shape[:-1]):
        raise ValueError("one position for each token, please")
    z = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * positions[..., None] * theta)
    return np.stack([z.real, z.imag], axis=-1).reshape(x.shape)

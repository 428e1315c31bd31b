# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    match x.ndim, positions.ndim:
        case 2, 1:
            angle = positions[:, None] * theta
        case 3, 1:
            angle = positions[None, :, None] * theta
        case 3, 2:
            angle = positions[:, :, None] * theta
        case 4, 1:
            angle = positions[None, None, :, None] * theta
        case _:
            angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    y = np.empty_like(x)
    y[..., 0::2] = c * x[..., 0::2] - s * x[..., 1::2]
    y[..., 1::2] = s * x[..., 0::2] + c * x[..., 1::2]
    return y

# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    where = np.broadcast_to(positions, x.shape[:-1])
    result = []
    for part, m in zip(x, where):
        angle = m[..., None] * theta
        c, s = np.cos(angle), np.sin(angle)
        turned = np.empty_like(part)
        turned[..., 0::2] = c * part[..., 0::2] - s * part[..., 1::2]
        turned[..., 1::2] = s * part[..., 0::2] + c * part[..., 1::2]
        result.append(turned)
    return result

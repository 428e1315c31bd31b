# score: 6/6
# status: proved

from functools import partial

import numpy as np


def turn(order, x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    out = np.empty_like(x)
    out[..., order[0]::2] = c * x[..., order[0]::2] - s * x[..., order[1]::2]
    out[..., order[1]::2] = s * x[..., order[0]::2] + c * x[..., order[1]::2]
    return out


rope = partial(turn, (0, 1))

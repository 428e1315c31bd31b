# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    print("x", x.shape, "positions", positions.shape, "theta", theta.shape)
    angle = positions[..., None] * theta
    print("angles", angle.shape)
    c, s = np.cos(angle), np.sin(angle)
    out = np.empty_like(x)
    out[..., ::2] = c * x[..., ::2] - s * x[..., 1::2]
    out[..., 1::2] = s * x[..., ::2] + c * x[..., 1::2]
    print("first token", out[..., 0, :])
    return out

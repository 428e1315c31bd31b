# score: 6/6
# status: proved

import numpy as np


# first try: only for (L, d)
def rope(x, positions, theta):
    angle = np.outer(positions, theta)
    out = np.zeros(x.shape)
    out[:, 0::2] = np.cos(angle) * x[:, 0::2] + np.sin(angle) * x[:, 1::2]
    return out


# second try
def rope(x, positions, theta):  # noqa: F811
    angle = positions[..., None] * theta
    out = np.zeros(x.shape)
    out[..., 0::2] = np.cos(angle) * x[..., 0::2] - np.sin(angle) * x[..., 1::2]
    out[..., 1::2] = np.sin(angle) * x[..., 0::2] + np.cos(angle) * x[..., 1::2]
    return out

# score: 3/3
# status: proved

import numpy as np


def half_split_rope(x, position, theta):
    h = len(theta)
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.array(x, dtype=object) if np.asarray(x).dtype == object else np.array(x, dtype=float)
    out[:h] = c * x[:h] - s * x[h:]
    out[h:] = s * x[:h] + c * x[h:]
    return out

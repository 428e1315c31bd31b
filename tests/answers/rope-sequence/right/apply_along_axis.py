# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    m = np.broadcast_to(positions, x.shape[:-1])[..., None]
    rows = np.concatenate([m, x], axis=-1)  # the position in front of its token

    def turn(row):
        angle = row[0] * theta
        a, b = row[1::2], row[2::2]
        c, s = np.cos(angle), np.sin(angle)
        return np.stack([c * a - s * b, s * a + c * b], axis=1).ravel()

    return np.apply_along_axis(turn, -1, rows)

# score: 2/2
# status: proved

import numpy as np


def repaired_angles(x, positions, theta):
    d = x.shape[-1]
    m = np.broadcast_to(positions, x.shape[:-1]).ravel()
    rows = [
        [
            entry
            for (a, b), t in zip(row.reshape(-1, 2), theta)
            for entry in (
                np.cos(p * t) * a - np.sin(p * t) * b,
                np.sin(p * t) * a + np.cos(p * t) * b,
            )
        ]
        for row, p in zip(x.reshape(-1, d), m)
    ]
    return np.array(rows).reshape(x.shape)

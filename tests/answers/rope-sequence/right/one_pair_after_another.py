# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    columns = []
    for j, freq in enumerate(theta):
        a, b = x[..., 2 * j], x[..., 2 * j + 1]
        c, s = np.cos(positions * freq), np.sin(positions * freq)
        columns.append(c * a - s * b)
        columns.append(s * a + c * b)
    return np.stack(columns, axis=-1)

# score: 4.5/6
# status: refuted
# misconception: repeated-positions

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    m = np.broadcast_to(positions, x.shape[:-1])
    for row in np.ndindex(x.shape[:-2]):
        turned = {}
        for i, at in enumerate(m[row]):
            z = x[row][i].view(complex) * np.exp(1j * at * theta)
            turned[int(at)] = z.view(float)
        out[row] = [turned[int(at)] for at in m[row]]
    return out

# score: 0/2
# status: refuted
# misconception: positions-along-head-axis

import numpy as np




def repaired_axis(x, positions, theta):
    out = np.empty_like(x)
    for t in np.ndindex(x.shape[:-1]):
        m = positions[t] if positions.ndim > 1 else positions[t[0] % len(positions)]
        c, s = np.cos(m * theta), np.sin(m * theta)
        out[t][0::2] = c * x[t][0::2] - s * x[t][1::2]
        out[t][1::2] = s * x[t][0::2] + c * x[t][1::2]
    return out

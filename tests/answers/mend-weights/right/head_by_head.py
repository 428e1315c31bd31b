# score: 3/3
# status: proved

import numpy as np


def mend_weights(W, heads):
    out = np.empty_like(W)
    d = W.shape[1] // heads
    for h in range(heads):
        part = W[:, h * d : (h + 1) * d]
        out[:, h * d : (h + 1) * d : 2] = part[:, : d // 2]
        out[:, h * d + 1 : (h + 1) * d : 2] = part[:, d // 2 :]
    return out

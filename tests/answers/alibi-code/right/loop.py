# score: 3/3
# status: proved

import numpy as np


def alibi_bias(distances, heads):
    out = np.zeros((heads, len(distances)))
    for h in range(heads):
        for i, t in enumerate(distances):
            out[h, i] = -t / 2 ** (8 * (h + 1) / heads)
    return out

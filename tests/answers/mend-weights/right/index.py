# score: 3/3
# status: proved

import numpy as np


def mend_weights(W, heads):
    d = W.shape[1] // heads
    order = [h * d + half * (d // 2) + j for h in range(heads) for j in range(d // 2) for half in (0, 1)]
    return W[:, order]

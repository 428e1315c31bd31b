# score: 3/3
# status: proved

import numpy as np


def mend_weights(W, heads):
    d = W.shape[1] // heads
    columns = W.T.reshape(heads, 2, d // 2, -1)
    return columns.transpose(0, 2, 1, 3).reshape(W.shape[1], -1).T

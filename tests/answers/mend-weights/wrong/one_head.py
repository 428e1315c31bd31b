# score: 0/3
# status: refuted
# misconception: permuted-across-heads

import numpy as np


def mend_weights(W, heads):
    h = W.shape[1] // 2
    return np.stack([W[:, :h], W[:, h:]], axis=-1).reshape(W.shape)

# score: 0/3
# status: error
# misconception: none

import numpy as np


def mend_weights(W, heads):
    return W.reshape(heads, 2, -1, W.shape[1]).swapaxes(1, 2).reshape(W.shape)

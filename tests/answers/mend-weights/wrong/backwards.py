# score: 0/3
# status: refuted
# misconception: permutation-backwards

import numpy as np


def mend_weights(W, heads):
    return W.reshape(len(W), heads, -1, 2).swapaxes(-1, -2).reshape(W.shape)

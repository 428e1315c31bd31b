# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def mend_weights(W, heads):
    return W.reshape(len(W), heads, 2, -1).swapaxes(-1, -2).reshape(W.shape).T

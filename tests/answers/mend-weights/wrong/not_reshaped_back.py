# score: 2.3333/3
# status: refuted
# misconception: another-shape

import numpy as np


def mend_weights(W, heads):
    return W.reshape(len(W), heads, 2, -1).swapaxes(-1, -2)

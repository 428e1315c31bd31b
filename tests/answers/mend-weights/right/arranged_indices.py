# score: 3/3
# status: proved

import numpy as np


def mend_weights(W, heads):
    order = np.arange(W.shape[1]).reshape(heads, 2, -1)
    return W[:, order.transpose(0, 2, 1).ravel()]

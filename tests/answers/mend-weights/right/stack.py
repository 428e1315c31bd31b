# score: 3/3
# status: proved

import numpy as np


def mend_weights(W, heads):
    w = W.reshape(len(W), heads, -1)
    h = w.shape[-1] // 2
    return np.stack([w[..., :h], w[..., h:]], axis=-1).reshape(W.shape)

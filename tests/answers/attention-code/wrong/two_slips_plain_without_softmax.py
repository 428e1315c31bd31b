# score: 0/6
# status: refuted
# misconception: plain-dot-product + softmax-missing

import numpy as np


def attention(q, k, v, positions, theta):
    return q @ k.T / np.sqrt(q.shape[1]) @ v

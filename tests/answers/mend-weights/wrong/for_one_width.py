# score: 0/3
# status: refuted
# misconception: another-size

import numpy as np


def mend_weights(W, heads):
    return W[:, [0, 3, 1, 4, 2, 5]]

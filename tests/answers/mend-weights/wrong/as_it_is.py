# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def mend_weights(W, heads):
    return W.copy()

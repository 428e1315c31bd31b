# score: 0/3
# status: refuted
# misconception: same-for-all

import numpy as np


def alibi_bias(distances, heads):
    return 2.0 ** (-8 * np.arange(1, heads + 1) / heads)

# score: 0/3
# status: refuted
# misconception: one-slope-for-all

import numpy as np


def alibi_bias(distances, heads):
    return np.tile(-(2.0 ** (-8 / heads)) * np.asarray(distances), (heads, 1))

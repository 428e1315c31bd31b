# score: 0/2
# status: refuted
# misconception: another-size

import numpy as np


def swap(x):
    return -x[..., 1::2]
